/// The one way into the picture module: looked up by this name when `dateline render` has loaded it.
#include "cli/drawing_modules.hpp"
#include "picture/render.hpp"

namespace {

dateline::RangeRings rings_from(const dateline::RangeRequest& request) {
    using namespace dateline;
    RangeRings rings;
    for (const auto& [center, name, range] : request.rings) {
        rings.around_places.push_back({center, name, range_from(range)});
    }
    for (const auto& range : request.from_launches) rings.from_launches.push_back(range_from(range));
    for (const auto& range : request.to_impacts) rings.to_impacts.push_back(range_from(range));
    return rings;
}

}  // namespace

extern "C" void dateline_render_picture(const dateline::Dossier& dossier,
                                        const dateline::Gazetteer& gazetteer,
                                        const dateline::PictureRequest& request) {
    using namespace dateline;
    const PageOptions page{.title = request.title,
                           .theme = request.style == "dark" ? MapTheme::dark : MapTheme::light,
                           .part = request.bbox,
                           .rings = rings_from(request.ranges),
                           .projection = projection_named(request.projection),
                           .gazetteer = &gazetteer,
                           .remark = request.remark};
    render(
        dossier, request.output,
        {.width_px = request.width_px, .height_px = request.height_px, .scale = request.scale, .page = page});
}
