/// "1600x1000": the size of a picture or window, as an option.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

struct PictureSize {
    int width_px = 0;
    int height_px = 0;
};

/// @throws InputError  naming the option, for anything but two whole numbers from 200 to 10000 with an "x"
///                     between them.
[[nodiscard]] PictureSize picture_size_from(std::string_view option, std::string_view text);

}  // namespace dateline
