/// The one way into the picture module: looked up by this name when `dateline render` has loaded it.
#include "cli/drawing_modules.hpp"
#include "picture/render.hpp"

extern "C" void dateline_render_picture(const dateline::Dossier& dossier,
                                        const dateline::PictureRequest& request) {
    dateline::render(dossier, request.output,
                     {.width_px = request.width_px,
                      .height_px = request.height_px,
                      .scale = request.scale,
                      .title = request.title});
}
