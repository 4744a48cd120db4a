#include "picture/svg_elements.hpp"
#include "picture/svg_page.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Page page_saying(const std::string& text) {
    TextLabel label;
    label.text = text;
    label.style.size_px = 14;
    label.style.colour = rgb(0x123456);
    label.box = {10, 20, 110, 40};
    Page page;
    page.size = {400, 300};
    page.map_box = {0, 50, 400, 250};
    page.furniture.primitives = {label};
    page.title = text;
    page.alt_text = text;
    return page;
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("words of an SVG stay words, in the scripts they are written in") {
    const FontBook fonts;
    const auto svg = svg_of(page_saying("Erbil, أربيل"), 1, fonts);
    CHECK(count(svg, ">Erbil, أربيل</text>") == 1);
    CHECK(count(svg, "fill=\"#123456\"") == 1);
    CHECK(count(svg, "<title id=\"title\">Erbil, أربيل</title>") == 1);
}

TEST_CASE("a hostile name is text in an SVG, never an element or an attribute") {
    const FontBook fonts;
    const auto svg = svg_of(page_saying("</text><script>alert('1')</script> \" onload=\"x\x01"), 1, fonts);
    CHECK(count(svg, "<script") == 0);
    CHECK(count(svg, "\x01") == 0);
    CHECK(count(svg, "&lt;/text&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot; onload=&quot;x") ==
          3);
}

TEST_CASE("an SVG twice as large shows the same drawing") {
    const FontBook fonts;
    const auto svg = svg_of(page_saying("Erbil"), 2, fonts);
    CHECK(count(svg, "width=\"800\" height=\"600\" viewBox=\"0 0 400 300\"") == 1);
}

TEST_CASE("symbols of an SVG have their final size, so that every viewer draws their edges alike") {
    const FontBook fonts;
    auto page = page_saying("");
    const auto symbol = [](SymbolShape shape, double turn_deg) {
        return Symbol{shape, {100, 50}, 18, turn_deg, rgb(0xAA0000), rgb(0xFFFFFF), {}};
    };
    page.map.primitives = {symbol(SymbolShape::square, 0), symbol(SymbolShape::dot, 0),
                           symbol(SymbolShape::arrow, 90)};
    const auto svg = svg_of(page, 1, fonts);
    for (const auto* hazard : {"transform", "vector-effect", "paint-order"}) CHECK(count(svg, hazard) == 0);
    CHECK(count(svg, "d=\"M92.35 42.35L107.65 42.35L107.65 57.65L92.35 57.65Z\"") == 2);  // edge, fill
    CHECK(count(svg, "<circle cx=\"100\" cy=\"50\" r=\"9\"") == 2);
    CHECK(count(svg, "d=\"M109 50L") == 2);  // the arrow's tip, to the right
    CHECK(count(svg, "stroke-width=\"2.4\"") == 3);
}

TEST_CASE("what hangs over the map's edge is cut off in an SVG") {
    const FontBook fonts;
    auto page = page_saying("");
    page.map.primitives = {StrokedPath{{{{-100, 5}, {900, 5}}}, {rgb(0), 1, {2, 3}, rgb(0xFFFFFF), 1}}};
    const auto svg = svg_of(page, 1, fonts);
    CHECK(count(svg, "<svg x=\"0\" y=\"50\" width=\"400\" height=\"200\" overflow=\"hidden\">") == 1);
    CHECK(count(svg, "d=\"M-100 5L900 5\"") == 2);  // the casing, then the line
    CHECK(count(svg, "stroke-dasharray=\"2 3\"") == 1);
}
