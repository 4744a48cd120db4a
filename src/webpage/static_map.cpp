#include "webpage/static_map.hpp"

#include "picture/font_book.hpp"
#include "picture/page.hpp"
#include "picture/svg_elements.hpp"

#include <fmt/format.h>

namespace dateline {

void append_static_map(std::string& html, const PageSubject& subject, const Basemap& basemap) {
    constexpr PixelSize size{760, 860};  // letters stay readable on a phone, which halves them
    const FontBook fonts;
    const Page page = lay_out_page(subject.dossier, basemap, size, {.title = subject.title}, fonts);
    const double width = page.map_box.width(), height = page.map_box.height();
    html += fmt::format(
        "<svg class=\"map\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"picture-says\" "
        "font-family=\"Noto Sans, DejaVu Sans, Arial, sans-serif\">\n<title id=\"picture-says\">{}</title>\n",
        width, height, svg_text(page.alt_text));
    append_svg_box(html, {0, 0, width, height}, page.map.background);
    append_svg(html, page.map, fonts);
    html += "</svg>\n";
}

}  // namespace dateline
