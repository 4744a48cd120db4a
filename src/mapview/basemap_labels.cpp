#include "mapview/map_labels.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace dateline {
namespace {

using P = LabelPosition;

/// Natural Earth's rank of towns up to which names are shown.
int last_town_rank(double m_per_px) {
    constexpr struct {
        double from_m_per_px;
        int rank;
    } steps[] = {{12'000, 0}, {7'000, 1}, {4'000, 2}, {2'200, 4}, {1'300, 6}, {800, 7}, {350, 8}};
    for (const auto& step : steps) {
        if (m_per_px >= step.from_m_per_px) return step.rank;
    }
    return 99;
}

/// Rank of seas, which is ours (assets/seas.csv).
int last_sea_rank(double m_per_px) {
    return static_cast<int>(std::clamp(7 - std::log2(m_per_px / 700), 0.0, 9.0));
}

/// Countries are ranked by area: 5 million km², then a third for each rank (see compiling/).
double width_m(const BasemapLabel& country) {
    return 1000 * std::sqrt(5e6 / std::pow(3.0, country.rank));
}

bool has_room(const BasemapLabel& label, double m_per_px) {
    return width_m(label) / m_per_px > 34;
}

/// Tells a country's main part from parts overseas, where its name would be taken for another land's.
class MainParts {
public:
    explicit MainParts(const Basemap& basemap) {
        for (std::size_t i = 0; i < basemap.label_count(); ++i) {
            const auto label = basemap.label(i);
            if (label.kind == BasemapLabelKind::country) own_points_.emplace(label.name, label.point);
        }
    }

    /// Widths of the country: Svalbard is 4.4 of Norway from its middle, the Azores are 6.2 of Portugal and
    /// Guiana is 9.6 of France.
    [[nodiscard]] bool contain(const BasemapLabel& part) const {
        constexpr double most_widths = 5;
        const auto own = own_points_.find(part.name);
        return own == own_points_.end() ||
               shortest_line(own->second, part.point).length.value() <= most_widths * width_m(part);
    }

private:
    std::map<std::string_view, LatLon> own_points_;
};

/// A to Z and the accented letters of Latin-1 (two bytes, C3 A0 to C3 BE); other letters keep their case.
std::string upper_case(std::string_view name) {
    std::string text{name};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool accented = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3 && byte >= 0xA0 &&
                              byte <= 0xBE && byte != 0xB7;  // C3 B7 is the division sign
        if ((byte >= 'a' && byte <= 'z') || accented) text[i] = static_cast<char>(byte - 0x20);
    }
    return text;
}

MapLabel town_label(const BasemapLabel& label, PixelPoint at, const MapStyle& style) {
    const bool capital = label.kind == BasemapLabelKind::capital;
    MapLabel result;
    result.wish.text = label.name;
    result.wish.style = capital ? style.capital_label : style.town_label;
    result.wish.anchor = at;
    result.wish.gap_px = capital ? 6 : 4.5;
    result.wish.positions = {P::right, P::left, P::above_right, P::below_right, P::above, P::below};
    result.wish.priority = 100 + 2 * label.rank - (capital ? 3 : 0);
    Symbol dot;
    dot.shape = capital ? SymbolShape::ring : SymbolShape::dot;
    dot.at = at;
    dot.size_px = capital ? 6.5 : 3.6;
    dot.fill = result.wish.style.colour;
    dot.outline = style.outline;
    result.dot = dot;
    return result;
}

MapLabel area_name(const BasemapLabel& label, PixelPoint at, double m_per_px, const MapStyle& style) {
    const bool country = label.kind != BasemapLabelKind::sea;
    MapLabel result;
    result.wish.text = country ? upper_case(label.name) : std::string{label.name};
    result.wish.style = country ? style.country_label : style.sea_label;
    if (country && !has_room(label, 3 * m_per_px)) result.wish.style.size_px *= 0.8;
    result.wish.anchor = at;
    result.wish.positions = {P::center, P::above, P::below};
    result.wish.gap_px = 6;
    result.wish.priority = (country ? 60 : 70) + label.rank;
    return result;
}

/// The visible points of each country, one of which gets its name.
class CountryNames {
public:
    void add(const BasemapLabel& label, PixelPoint at) {
        auto& country = by_name_[label.name];
        country.label = label;
        auto& points = country.points;
        // The country's own point leads, wherever in the list it comes.
        const bool leads = label.kind == BasemapLabelKind::country;
        country.has_own = country.has_own || leads;
        points.insert(leads ? points.begin() : points.end(), at);
    }

    void add_labels(PixelBox frame, double m_per_px, const MapStyle& style, std::vector<MapLabel>& labels) {
        for (auto& [name, country] : by_name_) {
            auto& points = country.points;
            const auto first_part = points.begin() + (country.has_own ? 1 : 0);
            std::stable_sort(first_part, points.end(), [&](PixelPoint a, PixelPoint b) {
                return room_px(a, frame) > room_px(b, frame);
            });
            auto wish = area_name(country.label, points.front(), m_per_px, style);
            wish.wish.other_anchors.assign(points.begin() + 1, points.end());
            labels.push_back(std::move(wish));
        }
    }

private:
    struct Country {
        BasemapLabel label;
        std::vector<PixelPoint> points;
        bool has_own = false;
    };

    /// To the nearest edge of the frame.
    static double room_px(PixelPoint p, PixelBox frame) {
        return std::min({p.x - frame.left, frame.right - p.x, p.y - frame.top, frame.bottom - p.y});
    }

    std::map<std::string_view, Country> by_name_;
};

/// What the scene names itself, so that the basemap need not.
class SceneNames {
public:
    SceneNames(const MapScene& scene, const MapView& view) {
        for (const auto& object : scene.objects) {
            if (object.label.empty() || !object.place) continue;
            names_.push_back(object.label);
            if (const auto at = view.to_pixel(object.point); at && !object.area) points_.push_back(*at);
        }
    }
    [[nodiscard]] bool covers(const BasemapLabel& label, PixelPoint at) const {
        constexpr double same_place_px = 14;
        return std::find(names_.begin(), names_.end(), label.name) != names_.end() ||
               std::any_of(points_.begin(), points_.end(),
                           [&](PixelPoint p) { return std::hypot(p.x - at.x, p.y - at.y) < same_place_px; });
    }

private:
    std::vector<std::string> names_;
    std::vector<PixelPoint> points_;
};

}  // namespace

bool suits_scale(const BasemapLabel& label, double m_per_px) {
    switch (label.kind) {
        case BasemapLabelKind::country:
            return has_room(label, m_per_px);
        case BasemapLabelKind::country_part:  // on a map of the world a part is taken for a country
            return has_room(label, m_per_px) && scale_for(m_per_px) != BasemapScale::world_110m;
        case BasemapLabelKind::capital:
            return label.rank <= last_town_rank(m_per_px) + 2;
        case BasemapLabelKind::town:
            return label.rank <= last_town_rank(m_per_px);
        case BasemapLabelKind::sea:
            return label.rank <= last_sea_rank(m_per_px);
    }
    return false;
}

std::vector<MapLabel> basemap_labels(const Basemap& basemap, const MapScene& scene, const MapView& view,
                                     const MapStyle& style) {
    const PixelBox frame{0, 0, view.camera.size.width, view.camera.size.height};
    const double m_per_px =
        view.ground_meters_per_pixel(frame.center()).value_or(view.camera.meters_per_pixel);
    const SceneNames scene_names{scene, view};
    const MainParts main_parts{basemap};
    CountryNames countries;
    std::vector<MapLabel> labels;
    for (std::size_t i = 0; i < basemap.label_count(); ++i) {
        const auto label = basemap.label(i);
        if (!suits_scale(label, m_per_px)) continue;
        const auto at = view.to_pixel(label.point);
        if (!at || !frame.contains(*at) || scene_names.covers(label, *at)) continue;
        const bool town = label.kind == BasemapLabelKind::capital || label.kind == BasemapLabelKind::town;
        if (town) {
            labels.push_back(town_label(label, *at, style));
        } else if (label.kind == BasemapLabelKind::sea) {
            labels.push_back(area_name(label, *at, m_per_px, style));
        } else if (main_parts.contain(label)) {
            countries.add(label, *at);
        }
    }
    countries.add_labels(frame, m_per_px, style, labels);
    return labels;
}

}  // namespace dateline
