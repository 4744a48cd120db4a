#include "cli/drawing_modules.hpp"

#include "cli/loaded_module.hpp"

namespace dateline {

void render_picture(const Dossier& dossier, const Gazetteer& gazetteer, const PictureRequest& request) {
    using Entry = void (*)(const Dossier&, const Gazetteer&, const PictureRequest&);
    module_entry<Entry>("dateline-picture.so", "dateline_render_picture")(dossier, gazetteer, request);
}

std::string web_page_of(const Dossier& dossier, const WebPageRequest& request) {
    using Entry = void (*)(const Dossier&, const WebPageRequest&, std::string&);
    std::string html;
    module_entry<Entry>("dateline-webpage.so", "dateline_write_web_page")(dossier, request, html);
    return html;
}

void show_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowRequest& request) {
    using Entry = void (*)(Dossier&, const Gazetteer&, const WindowRequest&);
    module_entry<Entry>("dateline-window.so", "dateline_show_window")(dossier, gazetteer, request);
}

}  // namespace dateline
