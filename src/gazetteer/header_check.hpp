/// Whether a file is a gazetteer that this program can map.
#pragma once

#include "gazetteer/file_format.hpp"

#include <filesystem>
#include <span>
#include <string_view>

namespace dateline {

/// What helps against a file that cannot be used.
inline constexpr std::string_view gazetteer_remedy =
    "Make your own again with dateline gazetteer build; the one that comes with the program with ./dev "
    "build, or "
    "by installing Dateline again";

/**
 * Reads and checks the header: kind of file, byte order, version, checksum, size, and that every section lies
 * in the file. Touches nothing else.
 *
 * @throws GazetteerError  naming the file, what is wrong and the remedy.
 */
[[nodiscard]] FileHeader checked_header(std::span<const std::byte> bytes, const std::filesystem::path& path);

}  // namespace dateline
