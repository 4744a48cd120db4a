#include "cli/picture_size.hpp"

#include "base/error.hpp"

#include <fmt/core.h>

#include <charconv>
#include <optional>

namespace dateline {
namespace {

constexpr int least_px = 200;    // narrower, no label has room
constexpr int most_px = 10'000;  // a square of it takes 400 MB

std::optional<int> side_from(std::string_view text) {
    int px = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), px);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && px >= least_px && px <= most_px ? std::optional{px} : std::nullopt;
}

}  // namespace

PictureSize picture_size_from(std::string_view option, std::string_view text) {
    const auto cross = text.find('x');
    if (cross != std::string_view::npos) {
        const auto width = side_from(text.substr(0, cross));
        const auto height = side_from(text.substr(cross + 1));
        if (width && height) return {*width, *height};
    }
    throw InputError(
        fmt::format("{} {}: not a size; write WIDTHxHEIGHT in pixels, each from {} to {}, as in 1600x1000",
                    option, text, least_px, most_px));
}

}  // namespace dateline
