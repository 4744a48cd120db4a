/// The text of a source file, compressed or not.
#pragma once

#include <filesystem>
#include <string>

namespace dateline {

/**
 * The whole file, decompressed when its name ends in ".zst".
 *
 * @throws InputError  when it is missing or unreadable, not what its name says, or larger than 256 MB of
 * text.
 */
[[nodiscard]] std::string read_source_text(const std::filesystem::path& file);

}  // namespace dateline
