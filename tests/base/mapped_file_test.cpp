#include "base/mapped_file.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <utility>

using namespace dateline;
using Catch::Matchers::Contains;

TEST_CASE("a mapped file shows the file's bytes and survives being moved") {
    const TemporaryFolder folder;
    MappedFile file{folder.file("x", "abc")};
    const MappedFile moved{std::move(file)};
    REQUIRE(moved.bytes().size() == 3);
    CHECK(std::to_integer<char>(moved.bytes()[2]) == 'c');
    CHECK(MappedFile{folder.file("empty", "")}.bytes().empty());
}

TEST_CASE("what cannot be mapped says why") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(MappedFile{folder.path() / "no"}, Contains("no such file"));
    CHECK_THROWS_WITH(MappedFile{folder.path()}, Contains("is a directory"));
    CHECK_THROWS_AS(MappedFile{"/dev/null"}, InputError);
}
