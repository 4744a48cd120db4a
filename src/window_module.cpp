/// The one way into the window module: looked up by this name when `dateline map` has loaded it.
#include "cli/drawing_modules.hpp"
#include "window/window.hpp"

extern "C" void dateline_show_window(dateline::Dossier& dossier, const dateline::Gazetteer& gazetteer,
                                     const dateline::WindowRequest& request) {
    dateline::run_window(dossier, gazetteer,
                         {.width_px = request.width_px,
                          .height_px = request.height_px,
                          .scale = request.scale,
                          .script = request.script,
                          .bench = request.bench,
                          .text_size = request.text_size,
                          .print_first_frame_time = request.print_first_frame_time},
                         {.reread = request.reread,
                          .watched = request.watched,
                          .overrides = request.overrides,
                          .export_to = request.export_to});
}
