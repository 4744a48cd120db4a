#include "compiling/source_dates.hpp"

#include <sys/stat.h>
#include <algorithm>
#include <array>
#include <ctime>

namespace dateline {

bool is_date(std::string_view text) {
    constexpr std::string_view shape = "0000-00-00";
    return text.size() == shape.size() &&
           std::equal(text.begin(), text.end(), shape.begin(),
                      [](char c, char like) { return like == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

std::string date_of_file(const std::filesystem::path& file) {
    struct stat status {};
    const bool is_there = file != "-" && ::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    const std::time_t time = is_there ? status.st_mtime : std::time(nullptr);
    std::tm day{};
    ::gmtime_r(&time, &day);
    std::array<char, 11> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &day)};
}

}  // namespace dateline
