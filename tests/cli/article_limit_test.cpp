#include "cli/article_limit.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

std::vector<std::string> bad_records(std::string& bytes) {
    std::vector<std::string> messages;
    hold_to_article_limit("a.ndjson", bytes,
                          [&](const std::string& message) { messages.push_back(message); });
    return messages;
}

}  // namespace

TEST_CASE("a single article over the limit is refused with what to do, one at the limit is not") {
    std::string bytes(article_limit_bytes, 'a');
    CHECK(bad_records(bytes).empty());
    bytes += 'a';
    CHECK_THROWS_WITH(bad_records(bytes),
                      Contains("a.ndjson: one article of 16000001 bytes; the limit is 16000000") &&
                          Contains("split it") && Contains("NDJSON"));
}

TEST_CASE("a record over the limit is reported with its line and the others stay in theirs") {
    const std::string good = "{\"text\": \"Hit is in Iraq.\"}\n";
    std::string bytes = good + "{\"text\": \"" + std::string(article_limit_bytes, 'a') + "\"}\n" + good;
    const auto size = bytes.size();
    const auto messages = bad_records(bytes);
    REQUIRE(messages.size() == 1);
    CHECK_THAT(messages[0], Contains("a.ndjson:2: one article of 16000012 bytes"));
    CHECK(bytes.size() == size);
    CHECK(bytes.starts_with(good));
    CHECK(bytes.ends_with(good));
    CHECK(bytes.find('a', good.size()) > article_limit_bytes);
}
