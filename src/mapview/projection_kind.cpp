#include "mapview/projection_kind.hpp"

namespace dateline {

std::string_view name_of(ProjectionKind kind) noexcept {
    switch (kind) {
        case ProjectionKind::web_mercator:
            return "mercator";
        case ProjectionKind::azimuthal_equidistant:
            return "azimuthal";
        case ProjectionKind::lambert_conformal:
            return "lambert";
        case ProjectionKind::albers_equal_area:
            return "albers";
        case ProjectionKind::equal_earth:
            return "equal-earth";
        case ProjectionKind::robinson:
            return "robinson";
    }
    return {};
}

std::optional<ProjectionKind> projection_named(std::string_view name) noexcept {
    for (const auto kind : all_projection_kinds) {
        if (name == name_of(kind)) return kind;
    }
    return std::nullopt;
}

}  // namespace dateline
