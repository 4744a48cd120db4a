/// "1600x1000": the size of a picture or window, as an option.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

struct PictureSize {
    int width_px = 0;
    int height_px = 0;
};

/// @throws InputError  naming the option, for anything but "WIDTHxHEIGHT" in whole numbers, from 480x320 to
///                     10000x10000.
[[nodiscard]] PictureSize picture_size_from(std::string_view option, std::string_view text);

}  // namespace dateline
