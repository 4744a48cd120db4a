/// How the person wants the map to look.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"
#include "mapview/projection_kind.hpp"

#include <array>
#include <bitset>
#include <string_view>

namespace dateline {

/// What can be shown or hidden, in the order of its keys 1, 2, …
enum class MapLayer { sites, lines, areas, mentioned, names, graticule };
inline constexpr std::array all_map_layers{MapLayer::sites,     MapLayer::lines, MapLayer::areas,
                                           MapLayer::mentioned, MapLayer::names, MapLayer::graticule};

/// "Sites", "Lines and lengths", …
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

private:
    std::bitset<all_map_layers.size()> hidden_;
};

}  // namespace dateline
