/// The one way into the picture module: looked up by this name when `dateline render` has loaded it.
#include "cli/drawing_modules.hpp"
#include "picture/render.hpp"

extern "C" void dateline_render_picture(const dateline::Dossier& dossier,
                                        const dateline::PictureRequest& request) {
    using namespace dateline;
    const PageOptions page{.title = request.title,
                           .theme = request.style == "dark" ? MapTheme::dark : MapTheme::light,
                           .part = request.bbox,
                           .projection = projection_named(request.projection)};
    render(
        dossier, request.output,
        {.width_px = request.width_px, .height_px = request.height_px, .scale = request.scale, .page = page});
}
