#include "window/map_session.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

/// The same part of the globe, projected around another centre.
MapView recentered_at(MapView view, LatLon center) {
    const PixelPoint middle{view.camera.size.width / 2, view.camera.size.height / 2};
    const auto place = view.to_lat_lon(middle);
    view.projection = MapProjection{view.projection.kind(), center};
    if (const auto plane = place ? view.projection.forward(*place) : std::nullopt)
        view.camera.center = *plane;
    return view;
}

}  // namespace

void MapSession::fly_to_chosen() {
    const auto points = model_.points_of_chosen();
    if (points.empty()) return;
    navigation_.fly_to(view_of(points, layout_.map_size(), fit_beside(Card::open)));
}

void MapSession::fit_everything() {
    const Card card = model_.has_selection() ? Card::open : Card::closed;
    navigation_.fly_to(view_of(model_.points_of_everything(), layout_.map_size(), fit_beside(card)));
}

/// In the projection that the person has chosen, if any.
Fit MapSession::fit_beside(Card card) const {
    return {.margins = margins_of(layout_, card), .projection = projection_};
}

/// An azimuthal map has its centre at what is chosen, so that circles around that are circles.
void MapSession::use_projection(ProjectionKind kind) {
    projection_ = kind;
    auto view = in_projection(navigation_.view(), kind);
    const auto chosen = model_.points_of_chosen();
    if (kind == ProjectionKind::azimuthal_equidistant && !chosen.empty())
        view = recentered_at(view,
                             view_of(chosen, layout_.map_size(), {.projection = kind}).projection.center());
    navigation_.jump_to(view);
    notice_ = {fmt::format("Projection: {}", title_of(kind)), false};
}

}  // namespace dateline
