#include "cli/json_object_scan.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

std::string members_of(std::string_view text) {
    std::string members;
    scan_json_object(text, [&](std::string_view key, std::string_view value) {
        members.append(key).append("=").append(value).append(" ");
    });
    return members;
}

}  // namespace

TEST_CASE("members come in order, and those of inner objects are not mixed in") {
    CHECK(members_of(R"( {"a" : 1 , "b":{"a":2}, "c":[1,"x\"}"],"d":-0.5e+3,"e":null,"f":"\u00e9"} )") ==
          R"(a=1 b={"a":2} c=[1,"x\"}"] d=-0.5e+3 e=null f="\u00e9" )");
    CHECK(members_of("{}").empty());
}

TEST_CASE("what is no JSON object is refused") {
    for (const char* text : {"",
                             "{",
                             "[]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":01}",
                             "{\"a\":1.}",
                             "{\"a\":.5}",
                             "{\"a\":+1}",
                             "{\"a\":1,}",
                             "{\"a\":1}}",
                             "{\"a\":\"\x01\"}",
                             "{\"a\":\"\\x\"}",
                             "{\"a\":\"\\u12g4\"}",
                             "{a:1}",
                             "{\"a\":nan}",
                             "{\"a\":tru}",
                             "{\"a\":1e}",
                             "{\"a\":\"",
                             "{\"a\":[1,]}"}) {
        INFO(text);
        CHECK_THROWS_AS(members_of(text), InputError);
    }
}

TEST_CASE("nesting without end is refused and not followed") {
    const std::string deep = "{\"a\":" + std::string(100'000, '[');
    CHECK_THROWS_AS(members_of(deep), InputError);
}

TEST_CASE("the position of the closing brace is returned") {
    CHECK(scan_json_object("{\"a\":{}} ", [](std::string_view, std::string_view) {}) == 7);
}
