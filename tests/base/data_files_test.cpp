#include "base/data_files.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <stdlib.h>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

/// Sets an environment variable for the length of its scope.
class Setting {
public:
    Setting(const char* name, const std::string& value) : name_{name} {
        if (const char* old = getenv(name)) old_ = old;
        setenv(name, value.c_str(), 1);
    }
    ~Setting() { old_.empty() ? unsetenv(name_) : setenv(name_, old_.c_str(), 1); }

private:
    const char* name_;
    std::string old_;
};

}  // namespace

TEST_CASE("the folder in DATELINE_DATA comes before the user's own") {
    const TemporaryFolder chosen;
    const TemporaryFolder home;
    create_directory(home.path() / "dateline");
    home.file("dateline/test.bin", "");
    const Setting data{"DATELINE_DATA", chosen.path().string()};
    const Setting user{"XDG_DATA_HOME", home.path().string()};

    CHECK(find_data_file("test.bin") == home.path() / "dateline/test.bin");
    chosen.file("test.bin", "");
    CHECK(find_data_file("test.bin") == chosen.path() / "test.bin");
}

TEST_CASE("a data file that is nowhere names every folder looked in") {
    const TemporaryFolder chosen;
    const Setting data{"DATELINE_DATA", chosen.path().string()};
    CHECK_THROWS_AS(find_data_file("none.bin"), GazetteerError);
    CHECK_THROWS_WITH(find_data_file("none.bin"),
                      Contains("none.bin") && Contains(chosen.path().string()) && Contains("share/dateline"));
}
