#include "cli/files_behind.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace dateline;
namespace fs = std::filesystem;

TEST_CASE("an output that is an input by any spelling, symbolic link or hard link is refused") {
    const TemporaryFolder folder;
    const fs::path article = folder.file("a.txt", "x");
    fs::create_symlink("a.txt", folder.path() / "link.txt");
    fs::create_hard_link(article, folder.path() / "twin.txt");
    for (const char* spelling : {"a.txt", "./a.txt", "link.txt", "twin.txt"}) {
        CHECK_THROWS_AS(refuse_to_overwrite(folder.path() / spelling, {article}), UsageError);
        CHECK_THROWS_AS(refuse_to_overwrite(article, {folder.path() / spelling}), UsageError);
    }
}

TEST_CASE("an output that is no input, not there yet or no file is allowed") {
    const TemporaryFolder folder;
    const fs::path article = folder.file("a.txt", "x");
    const fs::path copy = folder.file("copy.txt", "x");
    for (const fs::path& output :
         {copy, folder.path() / "new.txt", fs::path{"/dev/null"}, fs::path{"-"}, fs::path{}})
        CHECK_NOTHROW(refuse_to_overwrite(output, {article, "/dev/null", "-", ""}));
}

TEST_CASE("behind a folder are its articles and the overrides beside them") {
    const TemporaryFolder folder;
    const fs::path article = folder.file("a.txt", "x");
    InputOptions input;
    input.files = {folder.path().string(), "-"};
    input.tolerances = "own.txt";
    const auto files = files_behind(input);
    for (const fs::path& expected :
         {folder.path(), article, folder.path() / "overrides.csv", fs::path{"own.txt"}})
        CHECK(std::find(files.begin(), files.end(), expected) != files.end());
    CHECK(std::find(files.begin(), files.end(), "-") == files.end());
}
