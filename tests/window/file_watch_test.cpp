#include "window/file_watch.hpp"

#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace dateline;
using namespace std::chrono_literals;

namespace {

/// A watch on one file, asked at times of our own.
struct Watched {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "a.txt";
    std::chrono::steady_clock::time_point now;
    FileWatch watch{[this] { return std::vector{file}; }};

    void write(const char* text) const { std::ofstream{file} << text; }
    bool changed_after(std::chrono::milliseconds time) { return watch.has_changed(now += time); }
};

}  // namespace

TEST_CASE("a file that appears, changes or goes is a change, told once") {
    Watched one;
    CHECK_FALSE(one.changed_after(1s));
    one.write("first");
    CHECK_FALSE(one.changed_after(1s));  // it may still be written
    CHECK(one.changed_after(1s));
    CHECK_FALSE(one.changed_after(1s));
    std::filesystem::remove(one.file);
    CHECK_FALSE(one.changed_after(1s));
    CHECK(one.changed_after(1s));
}

TEST_CASE("a file that is written on and on is waited for") {
    Watched one;
    one.write("a");
    CHECK_FALSE(one.changed_after(1s));
    one.write("ab");
    CHECK_FALSE(one.changed_after(1s));
    CHECK(one.changed_after(1s));
}

TEST_CASE("between two looks the disk is left alone, and what was accepted is no change") {
    Watched one;
    CHECK_FALSE(one.changed_after(1s));
    one.write("x");
    CHECK_FALSE(one.changed_after(1ms));
    one.watch.accept();
    CHECK_FALSE(one.changed_after(1s));
    CHECK_FALSE(one.changed_after(1s));
}
