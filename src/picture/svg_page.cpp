#include "picture/svg_page.hpp"

#include "picture/svg_elements.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

/// The main font of the other formats, and what stands in for it.
constexpr auto font_family = "Noto Sans, DejaVu Sans, Arial, sans-serif";

}  // namespace

std::string svg_of(const Page& page, double scale, const FontBook& fonts) {
    auto svg = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" "
        "role=\"img\" aria-labelledby=\"title description\" font-family=\"{}\">\n"
        "<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n",
        page.size.width * scale, page.size.height * scale, page.size.width, page.size.height, font_family,
        svg_text(page.title), svg_text(page.alt_text));
    append_svg_box(svg, {0, 0, page.size.width, page.size.height}, page.furniture.background);
    const PixelSize map{page.map_box.width(), page.map_box.height()};
    // A nested viewport cuts off what overhangs the map.
    svg += fmt::format("<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" overflow=\"hidden\">\n",
                       page.map_box.left, page.map_box.top, map.width, map.height);
    append_svg_box(svg, {0, 0, map.width, map.height}, page.map.background);
    append_svg(svg, page.map, fonts);
    svg += "</svg>\n";
    append_svg(svg, page.furniture, fonts);
    svg += "</svg>\n";
    return svg;
}

}  // namespace dateline
