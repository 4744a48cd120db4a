#include "cli/input_files.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <glob.h>
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <string_view>

namespace dateline {
namespace {

namespace fs = std::filesystem;

[[nodiscard]] bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

[[nodiscard]] std::vector<std::string> files_below(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator entry{folder, fs::directory_options::skip_permission_denied, error};
    if (error) throw InputError(fmt::format("{}: {}", folder, system_error_text(error.value())));
    for (; entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
        if (error) throw InputError(fmt::format("{}: {}", folder, system_error_text(error.value())));
        const bool hidden = is_hidden(entry->path());
        if (hidden && entry->is_directory(error)) entry.disable_recursion_pending();
        if (!hidden && entry->is_regular_file(error) && is_article_file(entry->path()))
            files.push_back(entry->path().string());
    }
    if (files.empty()) {
        throw InputError(fmt::format(
            "{}: is a directory without articles (.txt, .md, .html, .ndjson, …); name the files in it",
            folder));
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// In order of bytes; the pattern itself when nothing matches.
[[nodiscard]] std::vector<std::string> matches(const std::string& pattern) {
    glob_t found{};
    const std::unique_ptr<glob_t, decltype(&::globfree)> owner{&found, &::globfree};
    if (::glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found) != 0) {
        throw InputError(fmt::format("{}: no file matches this pattern", pattern));
    }
    std::vector<std::string> files{found.gl_pathv, found.gl_pathv + found.gl_pathc};
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

bool is_article_file(const fs::path& path) {
    constexpr auto endings = std::to_array<std::string_view>(
        {".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".ndjson", ".jsonl"});
    std::string ending = path.extension().string();
    for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

std::vector<std::string> files_named(const std::string& argument) {
    if (argument.empty()) throw InputError("a file name is empty; name a file, or - for standard input");
    if (argument == "-") return {argument};
    std::error_code error;
    if (fs::is_directory(argument, error)) return files_below(argument);
    const bool pattern = argument.find_first_of("*?[") != std::string::npos;
    return pattern && !fs::exists(argument, error) ? matches(argument) : std::vector{argument};
}

}  // namespace dateline
