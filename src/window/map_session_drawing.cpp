#include "window/map_session.hpp"

#include "mapview/object_look.hpp"
#include "window/legend_drawing.hpp"
#include "window/tools/overlay.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr double usual_header_px = 180;  // of the side panel, above its list
constexpr double least_list_px = 260;    // what a legend leaves to the list

/// The site of a chosen event, where it is shown by itself.
std::optional<std::size_t> chosen_event_in(const std::vector<MapObject>& objects,
                                           const Selection& selection) {
    const auto site = std::find_if(objects.begin(), objects.end(), [&](const MapObject& object) {
        return object.event && has_symbol(object.kind) && is_event(selection, *object.event);
    });
    if (site == objects.end()) return std::nullopt;
    return static_cast<std::size_t>(site - objects.begin());
}

}  // namespace

Drawing MapSession::compose(const Basemap& basemap, const TextMeasure& measure) {
    seen_ = crowd_->opened(model_.shown(), navigation_.view());
    ComposeOptions options;
    options.fills = Fills::triangles;
    options.ground = false;
    options.selected = model_.position_of_chosen();
    if (!options.selected) options.selected = chosen_event_in(seen_.objects, model_.selection());
    options.graticule_labels = look_.shows(MapLayer::graticule);
    options.names = look_.shows(MapLayer::names);
    options.keep_free = covered_;
    options.towns = &towns_;
    return compose_map(basemap, seen_, navigation_.view(), style_, measure, options);
}

Drawing MapSession::compose_overlay() const {
    Overlay overlay;
    overlay.box = navigation_.box();
    if (const auto place = place_at_pointer()) overlay.to = place->point;
    if (tab_ == SideTab::measure && !measure_.points().empty()) overlay.from = measure_.points().back().point;
    return draw_overlay(overlay, navigation_.view(), style_);
}

MapStyle MapSession::ground_style() const {
    return look_.applied_to(style_);
}

Drawing MapSession::compose_legend(const Basemap& basemap, const TextMeasure& measure) {
    auto entries = legend_of(legend_scene(), style_);
    if (look_.shows(MapLayer::borders)) add_disputed_borders(entries, basemap, navigation_.view(), style_);
    auto legend =
        legend_drawing(entries, style_, ui_palette().paper, {layout_.side.width() - 1, text_size_}, measure);
    const bool is_short = tab_ == SideTab::events || tab_ == SideTab::claims || tab_ == SideTab::measure;
    const bool reads = !is_short || search_.is_open();  // texts and long lists need the height
    const double left_px = layout_.side.height() - text_size_ * usual_header_px - legend.height_px;
    const bool has_room = !reads && left_px > text_size_ * least_list_px;
    const double most_px = layout_.side.height() - text_size_ * usual_header_px;
    const double opened_px = legend_open_ ? std::min(legend.height_px, most_px) : 0;
    legend_height_px_ = has_room ? legend.height_px : opened_px;
    folded_legend_px_ = has_room ? 0 : legend.height_px;
    return std::move(legend.drawing);
}

/// What is seen, without what was only measured: that is no finding.
MapScene MapSession::legend_scene() const {
    MapScene scene = model_.shown_of_scene();
    scene.shows_density = seen_.shows_density;
    const auto crowd = seen_.objects.begin() + static_cast<std::ptrdiff_t>(model_.shown().objects.size());
    scene.objects.insert(scene.objects.end(), crowd, seen_.objects.end());
    return scene;
}

PixelBox MapSession::legend_box() const noexcept {
    PixelBox box = layout_.side;
    box.top = box.bottom - legend_height_px_;
    box.right -= 1;  // the panel's own edge
    return box;
}

}  // namespace dateline
