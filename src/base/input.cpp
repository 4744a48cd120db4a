#include "base/input.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <sys/stat.h>
#include <array>
#include <cerrno>
#include <fstream>
#include <iostream>

namespace dateline {
namespace {

/// Reads to the end, but never keeps more than one block beyond the limit: the stream may be endless.
std::string read_all(std::istream& in, std::string_view name, std::size_t limit_bytes) {
    std::string content;
    std::array<char, 1 << 16> block;
    while (in.read(block.data(), block.size()), in.gcount() > 0) {
        content.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (content.size() > limit_bytes) {
            throw InputError(fmt::format("{}: larger than the limit of {} bytes", name, limit_bytes));
        }
    }
    if (in.bad()) throw InputError(fmt::format("{}: reading failed part of the way", name));
    return content;
}

}  // namespace

std::string read_input(const std::string& path, std::size_t limit_bytes) {
    if (path == "-") return read_all(std::cin, "standard input", limit_bytes);

    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        throw InputError(fmt::format("{}: {}", path, system_error_text(errno)));
    }
    if (S_ISDIR(status.st_mode)) {
        throw InputError(fmt::format("{}: is a directory; name the files in it", path));
    }
    std::ifstream in{path, std::ios::binary};
    if (!in) throw InputError(fmt::format("{}: {}", path, system_error_text(errno)));
    return read_all(in, path, limit_bytes);
}

void for_each_line(std::string_view text, const std::function<void(std::size_t, std::string_view)>& each) {
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        each(++number, line);
    }
}

}  // namespace dateline
