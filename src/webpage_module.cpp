/// The one way into the page module: looked up by this name when `dateline report` has loaded it.
#include "cli/drawing_modules.hpp"
#include "webpage/web_page.hpp"

extern "C" void dateline_write_web_page(const dateline::Dossier& dossier,
                                        const dateline::WebPageRequest& request, std::string& html) {
    using namespace dateline;
    html = web_page(dossier, Basemap::open_default(),
                    {.title = request.title, .data_sources = request.data_sources});
}
