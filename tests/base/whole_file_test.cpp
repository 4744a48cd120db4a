#include "base/whole_file.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace dateline;
using Catch::Matchers::Contains;

TEST_CASE("a whole file appears with its content when it is committed") {
    const TemporaryFolder folder;
    WholeFile file{folder.path() / "x.txt"};
    file.write("one ");
    file.write(std::string(1 << 20, 'a'));  // beyond the buffer
    CHECK_FALSE(exists(folder.path() / "x.txt"));
    file.commit();
    CHECK(content_of(folder.path() / "x.txt") == "one " + std::string(1 << 20, 'a'));
    CHECK(folder.count() == 1);
}

TEST_CASE("a whole file that is not committed leaves the old one and nothing else") {
    const TemporaryFolder folder;
    const auto target = folder.file("x.txt", "old");
    {
        WholeFile file{target};
        file.write("new");
        CHECK(folder.count() == 2);
    }
    CHECK(content_of(target) == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("the temporary file has the target's extension and folder") {
    const TemporaryFolder folder;
    const WholeFile file{folder.path() / "map.gpkg"};
    CHECK(file.temporary().extension() == ".gpkg");
    CHECK(file.temporary().parent_path() == folder.path());
}

TEST_CASE("a replaced file keeps its permissions and a symbolic link stays one") {
    const TemporaryFolder folder;
    const auto target = folder.file("x.txt", "old");
    chmod(target.c_str(), 0640);
    create_symlink(target, folder.path() / "link.txt");
    write_whole_file(folder.path() / "link.txt", "new");
    CHECK(content_of(target) == "new");
    CHECK(is_symlink(folder.path() / "link.txt"));
    struct stat status {};
    REQUIRE(stat(target.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("a folder that is missing, a target that is one and a full disk are told apart") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(WholeFile{folder.path() / "no/x.txt"}, Contains("no does not exist"));
    CHECK_THROWS_WITH(WholeFile{folder.path()}, Contains("is a directory"));
    CHECK_THROWS_WITH(WholeFile{folder.file("f", "") / "x.txt"}, Contains("f is not a folder"));
    CHECK_THROWS_AS(WholeFile{folder.path() / "no/x.txt"}, ExportError);

    CHECK_THROWS_WITH(write_whole_file("/dev/full", "x"), Contains("the disk is full"));  // Linux, full(4)
}

TEST_CASE("a device is written to and not replaced") {
    write_whole_file("/dev/null", "x");
    CHECK(std::filesystem::is_character_file("/dev/null"));
}
