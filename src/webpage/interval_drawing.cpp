#include "webpage/interval_drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double width_px = 220;
constexpr double inset_px = 4;

/// From kilometres to pixels of the figure.
class Scale {
public:
    Scale(double low_km, double high_km) : low_km_{low_km}, span_km_{std::max(high_km - low_km, 1e-6)} {}

    [[nodiscard]] double at(double km) const {
        return inset_px + (width_px - 2 * inset_px) * std::clamp((km - low_km_) / span_km_, 0.0, 1.0);
    }

private:
    double low_km_, span_km_;
};

void append_bar(std::string& html, std::string_view look, const Scale& scale, double low_km, double high_km,
                int top_px) {
    const double left = scale.at(low_km);
    const double right = std::max(scale.at(high_km), left + 2);
    html += fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"7\" rx=\"2\"/>",
                        look, left, top_px, right - left);
}

}  // namespace

void append_intervals(std::string& html, const Judgement& judgement) {
    if (!judgement.measurement || !judgement.claimed) return;
    const auto km = [](Meters length) { return length.value() / 1000; };
    const LengthInterval allowed = judgement.claimed->interval, edges = judgement.measurement->interval;
    const double point_km = km(judgement.measurement->length);
    const bool open = !std::isfinite(allowed.high.value());
    const double low_km = std::min(km(allowed.low), km(edges.low));
    double high_km = std::max(open ? 2 * km(allowed.low) : km(allowed.high), km(edges.high));
    const double allowed_high_km = open ? (high_km *= 1.2) : km(allowed.high);
    const double margin_km = 0.08 * (high_km - low_km);
    const Scale scale{std::max(0.0, low_km - margin_km), high_km + margin_km};

    const std::string words =
        fmt::format("Allowed {:.0f} km {}; measured {:.0f} km, {:.0f} to {:.0f} km between edges",
                    km(allowed.low), open ? "or more" : fmt::format("to {:.0f} km", allowed_high_km),
                    point_km, km(edges.low), km(edges.high));
    html += fmt::format(
        "<svg class=\"intervals\" viewBox=\"0 0 {0} 24\" role=\"img\" aria-label=\"{1}\"><title>{1}"
        "</title>",
        width_px, words);
    append_bar(html, "allowed", scale, km(allowed.low), allowed_high_km, 2);
    append_bar(html, "edges", scale, km(edges.low), km(edges.high), 14);
    html += fmt::format("<path class=\"point\" d=\"M{0:.1f} 0V24\"/></svg>\n", scale.at(point_km));
}

}  // namespace dateline
