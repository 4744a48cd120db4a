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

/// Two reports, which count each of these things as one and as two more.
Event disputed_event(const std::vector<std::string>& things) {
    Event event;
    for (const double more : {0.0, 2.0}) {
        Report report;
        for (const auto& thing : things) {
            Count count;
            count.what = thing;
            count.low = count.high = 1 + more;
            report.counts.push_back(count);
        }
        event.reports.push_back(report);
    }
    for (const auto& thing : things) event.comparisons.push_back({thing, Agreement::disputed});
    return event;
}

}  // namespace

TEST_CASE("a dispute is put into shorter and shorter words, and none are left out of the fullest") {
    CHECK(count_remarks(disputed_event({})).empty());
    CHECK(count_remarks(disputed_event({"killed"})) ==
          std::vector<std::string>{"1 or 3 killed: disputed", "1 or 3: disputed", "disputed"});
    CHECK(count_remarks(disputed_event({"killed", "wounded"})).front() ==
          "1 or 3 killed and 1 more count: disputed");
    CHECK(count_remarks(disputed_event({"killed", "wounded", "missing"})).front() ==
          "1 or 3 killed and 2 more counts: disputed");
}

TEST_CASE("a dispute without numbers to set against each other is still said") {
    auto event = disputed_event({"killed"});
    event.reports.pop_back();
    CHECK(count_remarks(event) == std::vector<std::string>{"disputed"});
}

TEST_CASE("a large count is written out, its digits in groups of three") {
    CHECK(text_of(999, 999) == "999");
    CHECK(text_of(1000, 1000) == "1,000");
    CHECK(text_of(123456, 123456) == "123,456");
    CHECK(text_of(1234567, 1234567) == "1,234,567");
    CHECK(text_of(15000, 22000) == "15,000–22,000");
    CHECK(text_of(2000, std::numeric_limits<double>::infinity()) == "≥ 2,000");
}
