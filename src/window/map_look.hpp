/// How the person wants the map to look.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"
#include "mapview/projection_kind.hpp"

#include <array>
#include <bitset>
#include <string_view>

namespace dateline {

/// What can be shown or hidden: what was found first, then the map under it. The first nine have the keys 1
/// to 9.
enum class MapLayer {
    sites,
    lines,
    rings,
    areas,
    mentioned,
    names,
    graticule,
    borders,
    divisions,
    rivers,
    lakes,
    urban,
};
inline constexpr std::array all_map_layers{MapLayer::sites,     MapLayer::lines,     MapLayer::rings,
                                           MapLayer::areas,     MapLayer::mentioned, MapLayer::names,
                                           MapLayer::graticule, MapLayer::borders,   MapLayer::divisions,
                                           MapLayer::rivers,    MapLayer::lakes,     MapLayer::urban};
inline constexpr MapLayer first_ground_layer = MapLayer::names;
inline constexpr std::size_t layers_with_keys = 9;

/// "Sites of events", "Arcs and lines", …
[[nodiscard]] std::string_view title_of(MapLayer layer) noexcept;
/// "sites", "lines", …: as in states.
[[nodiscard]] std::string_view name_of(MapLayer layer) noexcept;
/// "Web Mercator", …
[[nodiscard]] std::string_view title_of(ProjectionKind kind) noexcept;

/// The theme's style with letters so many times as large.
[[nodiscard]] MapStyle style_with(MapTheme theme, double text_size);

class MapLook {
public:
    MapTheme theme = MapTheme::light;

    [[nodiscard]] bool shows(MapLayer layer) const noexcept {
        return !hidden_.test(static_cast<std::size_t>(layer));
    }
    void toggle(MapLayer layer) noexcept { hidden_.flip(static_cast<std::size_t>(layer)); }
    /// Whether things of this kind are shown.
    [[nodiscard]] bool shows(MapObjectKind kind) const noexcept;
    /// The style with which what is hidden of the ground leaves no trace.
    [[nodiscard]] MapStyle applied_to(MapStyle style) const;

    friend bool operator==(const MapLook&, const MapLook&) = default;

private:
    std::bitset<all_map_layers.size()> hidden_;
};

}  // namespace dateline
