#include "mapview/count_remark.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::string text_of(double low, double high) {
    Count count;
    count.low = low;
    count.high = high;
    return short_count(count);
}

}  // namespace

TEST_CASE("a large count is written out, its digits in groups of three") {
    CHECK(text_of(999, 999) == "999");
    CHECK(text_of(1000, 1000) == "1,000");
    CHECK(text_of(123456, 123456) == "123,456");
    CHECK(text_of(1234567, 1234567) == "1,234,567");
    CHECK(text_of(15000, 22000) == "15,000–22,000");
    CHECK(text_of(2000, std::numeric_limits<double>::infinity()) == "≥ 2,000");
}
