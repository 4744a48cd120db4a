#include "cli/input_files.hpp"

#include "base/error.hpp"
#include "cli/reading_progress.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <sstream>

using namespace dateline;

namespace {

std::vector<std::string> names(const std::vector<std::string>& files) {
    std::vector<std::string> names;
    for (const auto& file : files) names.push_back(std::filesystem::path{file}.filename());
    return names;
}

}  // namespace

TEST_CASE("a folder stands for the articles in it and below, in order, without hidden files and others") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "c");
    std::filesystem::create_directories(folder.path() / ".git");
    for (const auto* name : {"b.txt", "a.HTML", "c/d.ndjson", "picture.png", ".hidden.txt", ".git/e.txt"})
        (void)folder.file(name, "x");
    CHECK(names(files_named(folder.path().string())) ==
          std::vector<std::string>{"a.HTML", "b.txt", "d.ndjson"});
}

TEST_CASE("a pattern stands for the files that match, and a file by a pattern's name for itself") {
    const TemporaryFolder folder;
    (void)folder.file("b.txt", "x");
    (void)folder.file("a.txt", "x");
    CHECK(names(files_named((folder.path() / "*.txt").string())) ==
          std::vector<std::string>{"a.txt", "b.txt"});
    const auto odd = folder.file("odd[1].txt", "x").string();
    CHECK(files_named(odd) == std::vector{odd});
    CHECK(files_named("-") == std::vector<std::string>{"-"});
}

TEST_CASE("a folder without articles and a pattern without files are refused by name") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(files_named(folder.path().string()), Catch::Contains("directory without articles"));
    CHECK_THROWS_WITH(files_named((folder.path() / "*.txt").string()), Catch::Contains("no file matches"));
    CHECK_THROWS_AS(files_named(""), InputError);
}

TEST_CASE("progress says the share, the rate and the time left, where the length is known") {
    CHECK(progress_text(50'000'000, 200'000'000, 12'345, 10) ==
          " 25 %  12,345 articles  5.0 MB/s  0:30 left");
    CHECK(progress_text(50'000'000, 0, 1, 10) == "1 article  5.0 MB/s");
}

TEST_CASE("progress is silent where nobody watches") {
    std::ostringstream out;
    ReadingProgress{out, 100, false}.show(50, 1);
    CHECK(out.str().empty());
}
