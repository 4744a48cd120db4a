/// The map projections that there are, and what they are called.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace dateline {

enum class ProjectionKind {
    web_mercator,           ///< north is up everywhere; to 85.05° north and south
    azimuthal_equidistant,  ///< distances and bearings from its centre are true
    lambert_conformal,      ///< a cone fitted to the view: true shapes, for lands wider than high
    albers_equal_area,      ///< a cone fitted to the view: true areas
    equal_earth,            ///< the world with true areas (Šavrič, Patterson & Jenny 2018)
    robinson,               ///< the world as atlases show it (Robinson 1974)
};

inline constexpr std::array all_projection_kinds{
    ProjectionKind::web_mercator,      ProjectionKind::azimuthal_equidistant,
    ProjectionKind::lambert_conformal, ProjectionKind::albers_equal_area,
    ProjectionKind::equal_earth,       ProjectionKind::robinson};

/// "mercator", "azimuthal", "lambert", "albers", "equal-earth", "robinson".
[[nodiscard]] std::string_view name_of(ProjectionKind kind) noexcept;

/// By that name; nothing for another.
[[nodiscard]] std::optional<ProjectionKind> projection_named(std::string_view name) noexcept;

/// Whether it is made for the whole world, which then has an edge on the plane.
[[nodiscard]] constexpr bool is_for_the_world(ProjectionKind kind) noexcept {
    return kind == ProjectionKind::equal_earth || kind == ProjectionKind::robinson;
}

/// Whether it is a cone, which touches the globe along parallels of its own.
[[nodiscard]] constexpr bool is_conic(ProjectionKind kind) noexcept {
    return kind == ProjectionKind::lambert_conformal || kind == ProjectionKind::albers_equal_area;
}

}  // namespace dateline
