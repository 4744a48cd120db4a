#include "cli/picture_size.hpp"

#include "base/error.hpp"

#include <fmt/core.h>

#include <charconv>
#include <optional>

namespace dateline {
namespace {

constexpr PictureSize least{480, 320};  // below, caption and scale bar cover the map
constexpr int most_px = 10'000;         // a square of it takes 400 MB

std::optional<int> side_from(std::string_view text, int least_px) {
    int px = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), px);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && px >= least_px && px <= most_px ? std::optional{px} : std::nullopt;
}

}  // namespace

PictureSize picture_size_from(std::string_view option, std::string_view text) {
    const auto cross = text.find('x');
    if (cross != std::string_view::npos) {
        const auto width = side_from(text.substr(0, cross), least.width_px);
        const auto height = side_from(text.substr(cross + 1), least.height_px);
        if (width && height) return {*width, *height};
    }
    throw InputError(
        fmt::format("{} {}: not a size that can be drawn; write WIDTHxHEIGHT in pixels, from {}x{} to {}x{}, "
                    "as in 1600x1000",
                    option, text, least.width_px, least.height_px, most_px, most_px));
}

}  // namespace dateline
