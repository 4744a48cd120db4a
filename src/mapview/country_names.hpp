/// One name for each country that is seen.
#pragma once

#include "mapview/map_labels.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace dateline {

/// How wide a country is, by its rank.
[[nodiscard]] double width_m(const BasemapLabel& country);

/// Tells a country's main part from parts overseas, where its name would be taken for another land's.
class MainParts {
public:
    explicit MainParts(const Basemap& basemap);

    /// Widths of the country: Svalbard is 4.4 of Norway from its middle, the Azores are 6.2 of Portugal and
    /// Guiana is 9.6 of France.
    [[nodiscard]] bool contain(const BasemapLabel& part) const;

private:
    std::map<std::string_view, LatLon> own_points_;
};

/// The visible points of each country, one of which gets its name.
class CountryNames {
public:
    void add(const BasemapLabel& label, PixelPoint at);

    /// A wish for each country, at its own point first.
    [[nodiscard]] std::vector<MapLabel> labels(const LabelGround& ground) const;

private:
    struct Country {
        BasemapLabel label;
        std::vector<PixelPoint> points;
        bool has_own = false;
    };
    std::map<std::string_view, Country> by_name_;
};

/// The name of a country or sea, across its point.
[[nodiscard]] MapLabel area_name(const BasemapLabel& label, PixelPoint at, const LabelGround& ground);

}  // namespace dateline
