/// Pixels as the bytes of a PNG file.
#pragma once

#include <cstddef>
#include <string>

namespace dateline {

/// Rows of 32 bits a pixel in the machine's byte order, 0x00RRGGBB as cairo draws them.
struct RgbRows {
    const unsigned char* first_row = nullptr;
    std::size_t bytes_per_row = 0;
    unsigned width_px = 0;
    unsigned height_px = 0;
};

/// A title and a description that go with the picture, in UTF-8.
struct PictureText {
    std::string title;
    std::string description;
};

/// The same rows and text give the same bytes. Compressed for speed: a map is 15 % larger than at best.
/// @throws ExportError  when there is no memory for it.
[[nodiscard]] std::string png_of(const RgbRows& rows, const PictureText& text);

}  // namespace dateline
