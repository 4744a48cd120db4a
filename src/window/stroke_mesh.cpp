#include "window/stroke_mesh.hpp"

#include "window/dashes.hpp"
#include "window/line_direction.hpp"
#include "window/sfml_values.hpp"

#include <SFML/Graphics/Vertex.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr double nearest_px = 0.5;   // points closer than this add nothing that can be seen
constexpr double longest_miter = 2;  // times half the width: sharper corners are cut off

LineDirection left_of(LineDirection d) {
    return {d.y, -d.x};
}

/// A cut through the line: where, across which direction, and how opaque.
struct Section {
    PixelPoint at;
    LineDirection across;  ///< longer than 1 at corners, so that the sides stay parallel
    double opacity = 1;
};

/// Turns sections into triangles, one band between each two.
class Ribbon {
public:
    Ribbon(std::vector<sf::Vertex>& mesh, double width_px, Colour colour) : mesh_{mesh}, colour_{colour} {
        full_half_px_ = std::max(0.0, width_px / 2 - 0.5);
        opacity_ = std::min(1.0, width_px);
    }

    void add(const Section& section) {
        const auto cut = vertices_of(section);
        if (started_) join(last_, cut);
        last_ = cut;
        started_ = true;
    }

private:
    using Cut = std::array<sf::Vertex, 4>;  // faded edge, full, full, faded edge

    [[nodiscard]] Cut vertices_of(const Section& section) const {
        Colour full = colour_;
        full.alpha = static_cast<std::uint8_t>(std::lround(colour_.alpha * opacity_ * section.opacity));
        const auto vertex = [&](double offset, Colour colour) {
            return sf::Vertex{to_sf(point_along(section.at, section.across, offset)), to_sf(colour)};
        };
        const Colour none = with_alpha(full, 0);
        return {vertex(-full_half_px_ - 1, none), vertex(-full_half_px_, full), vertex(full_half_px_, full),
                vertex(full_half_px_ + 1, none)};
    }

    void join(const Cut& a, const Cut& b) {
        for (std::size_t i = 0; i + 1 < a.size(); ++i) {
            if (i == 1 && full_half_px_ == 0) continue;  // a thin line has no full middle
            mesh_.insert(mesh_.end(), {a[i], a[i + 1], b[i], b[i], a[i + 1], b[i + 1]});
        }
    }

    std::vector<sf::Vertex>& mesh_;
    Colour colour_;
    double full_half_px_ = 0;
    double opacity_ = 1;
    Cut last_;
    bool started_ = false;
};

PixelLine without_crowding(const PixelLine& line, LineEnds ends) {
    PixelLine kept;
    for (const PixelPoint p : line) {
        if (kept.empty() || std::hypot(p.x - kept.back().x, p.y - kept.back().y) >= nearest_px) {
            kept.push_back(p);
        }
    }
    const auto closes = [&] {
        return std::hypot(kept.front().x - kept.back().x, kept.front().y - kept.back().y) < nearest_px;
    };
    while (ends == LineEnds::joined && kept.size() > 1 && closes()) kept.pop_back();
    return kept;
}

void add_corner(Ribbon& ribbon, PixelPoint at, LineDirection in, LineDirection out) {
    const LineDirection a = left_of(in);
    const LineDirection b = left_of(out);
    const LineDirection middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    const double shrink = middle.x * middle.x + middle.y * middle.y;  // cos² of half the turn
    if (shrink * longest_miter * longest_miter < 1) {
        ribbon.add({at, a});
        ribbon.add({at, b});
    } else {
        ribbon.add({at, {middle.x / shrink, middle.y / shrink}});
    }
}

void add_joined(Ribbon& ribbon, const PixelLine& line) {
    const std::size_t n = line.size();
    for (std::size_t i = 0; i <= n; ++i) {
        const PixelPoint at = line[i % n];
        add_corner(ribbon, at, line_direction(line[(i + n - 1) % n], at),
                   line_direction(at, line[(i + 1) % n]));
    }
}

void add_open(Ribbon& ribbon, const PixelLine& line) {
    const std::size_t last = line.size() - 1;
    const LineDirection first_way = line_direction(line[0], line[1]);
    const LineDirection last_way = line_direction(line[last - 1], line[last]);
    ribbon.add({point_along(line[0], first_way, -0.5), left_of(first_way), 0});
    ribbon.add({point_along(line[0], first_way, 0.5), left_of(first_way), 1});
    for (std::size_t i = 1; i < last; ++i) {
        add_corner(ribbon, line[i], line_direction(line[i - 1], line[i]),
                   line_direction(line[i], line[i + 1]));
    }
    ribbon.add({point_along(line[last], last_way, -0.5), left_of(last_way), 1});
    ribbon.add({point_along(line[last], last_way, 0.5), left_of(last_way), 0});
}

}  // namespace

void add_stroke(std::vector<sf::Vertex>& mesh, const PixelLine& line, LineEnds ends, double width_px,
                Colour colour) {
    const PixelLine points = without_crowding(line, ends);
    if (points.size() < 2 || colour.alpha == 0) return;
    Ribbon ribbon{mesh, width_px, colour};
    if (ends == LineEnds::joined && points.size() > 2) {
        add_joined(ribbon, points);
    } else {
        add_open(ribbon, points);
    }
}

void add_stroked_path(std::vector<sf::Vertex>& mesh, const StrokedPath& path) {
    const StrokeStyle& style = path.style;
    if (style.casing.alpha > 0 && style.casing_px > 0) {
        for (const PixelLine& line : path.lines) {
            add_stroke(mesh, line, LineEnds::open, style.width_px + 2 * style.casing_px, style.casing);
        }
    }
    for (const PixelLine& line : path.lines) {
        if (style.dash_px.empty()) {
            add_stroke(mesh, line, LineEnds::open, style.width_px, style.colour);
            continue;
        }
        for (const PixelLine& dash : dashes_of(line, style.dash_px)) {
            add_stroke(mesh, dash, LineEnds::open, style.width_px, style.colour);
        }
    }
}

}  // namespace dateline
