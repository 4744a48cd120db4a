#include "mapview/scale_bar.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

/// The largest of 1, 2, 5 times a power of ten up to a length.
double round_length_m(double longest_m) {
    const double power = std::pow(10, std::floor(std::log10(longest_m)));
    if (5 * power <= longest_m) return 5 * power;
    return 2 * power <= longest_m ? 2 * power : power;
}

}  // namespace

std::optional<ScaleBar> scale_bar(const MapView& view, PixelPoint place, double longest_px) {
    const auto ground_m_per_px = view.ground_meters_per_pixel(place);
    if (!ground_m_per_px || !(*ground_m_per_px > 0)) return std::nullopt;
    const double length_m = round_length_m(longest_px * *ground_m_per_px);
    return ScaleBar{length_m / *ground_m_per_px, length_m >= 1000 ? fmt::format("{:.0f} km", length_m / 1000)
                                                                  : fmt::format("{:.0f} m", length_m)};
}

}  // namespace dateline
