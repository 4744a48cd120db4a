/// Which font files are on this machine.
#pragma once

#include "mapview/map_style.hpp"

#include <filesystem>
#include <functional>
#include <vector>

namespace dateline {

struct FontFile {
    std::filesystem::path path;
    std::function<bool(char32_t)> covers;  ///< whether it has a glyph for the character
};

/**
 * The files to take glyphs from, in order of preference: Noto Sans in this weight and slant, then what adds
 * the symbols and scripts that it lacks. Found by fontconfig; what is not installed is left out.
 *
 * @throws GazetteerError  when there is no font at all, naming the package to install.
 */
[[nodiscard]] std::vector<FontFile> font_files(TextWeight weight, TextSlant slant);

}  // namespace dateline
