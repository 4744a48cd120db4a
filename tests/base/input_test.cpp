#include "base/input.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <iostream>
#include <sstream>
#include <utility>
#include <vector>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

std::vector<std::pair<std::size_t, std::string>> lines_of(std::string_view text) {
    std::vector<std::pair<std::size_t, std::string>> lines;
    for_each_line(text, [&](std::size_t number, std::string_view line) { lines.emplace_back(number, line); });
    return lines;
}

}  // namespace

TEST_CASE("a file is read byte for byte") {
    const TemporaryFolder folder;
    const std::string bytes{"a\0\r\n\xff", 5};
    CHECK(read_input(folder.file("x", bytes).string(), 5) == bytes);
    CHECK(read_input(folder.file("empty", "").string(), 5).empty());
}

TEST_CASE("a dash reads standard input") {
    std::istringstream given{"typed"};
    auto* const original = std::cin.rdbuf(given.rdbuf());
    CHECK(read_input("-", 100) == "typed");
    std::cin.rdbuf(original);
    std::cin.clear();
}

TEST_CASE("a missing file, a directory and a file that is too large are told apart") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(read_input((folder.path() / "no").string(), 9), Contains("no: no such file"));
    CHECK_THROWS_WITH(read_input(folder.path().string(), 9), Contains("is a directory"));
    CHECK_THROWS_WITH(read_input(folder.file("x", "0123456789").string(), 9), Contains("limit of 9 bytes"));
    CHECK_THROWS_WITH(read_input("/dev/zero", 9), Contains("limit of 9 bytes"));
}

TEST_CASE("a file that may not be read says so") {
    if (geteuid() == 0) return;  // root may read everything
    const TemporaryFolder folder;
    const auto secret = folder.file("x", "x");
    permissions(secret, std::filesystem::perms::none);
    CHECK_THROWS_WITH(read_input(secret.string(), 9), Contains("permission denied"));
}

TEST_CASE("lines are numbered from 1 and lose either line end") {
    using Lines = std::vector<std::pair<std::size_t, std::string>>;
    CHECK(lines_of("a\r\nb\n\nc") == Lines{{1, "a"}, {2, "b"}, {3, ""}, {4, "c"}});
    CHECK(lines_of("a\n") == Lines{{1, "a"}});
    CHECK(lines_of("").empty());
}
