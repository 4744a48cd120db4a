#include "picture/page.hpp"

#include "mapview/random_scene.hpp"
#include "picture/font_book.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <optional>

using namespace dateline;

namespace {

struct UseBuiltData {
    UseBuiltData() { setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1); }
} const use_built_data;

/// A strike from a country without a shape: the longest caption.
Dossier strike_from_country() {
    Dossier dossier;
    Place country, city;
    country.name = "Iran";
    country.kind = PlaceKind::country;
    country.country = "IR";
    city.name = "Erbil";
    city.kind = PlaceKind::populated_place;
    city.point = {Degrees{36.19}, Degrees{44.01}};
    dossier.places = {country, city};
    Event event;
    event.kind = EventKind::strike;
    event.sites = {{SiteRole::launch, 0, {}}, {SiteRole::impact, 1, {}}};
    dossier.events = {event};
    return dossier;
}

std::vector<PixelBox> text_boxes(const Drawing& drawing) {
    std::vector<PixelBox> boxes;
    for (const auto& primitive : drawing.primitives) {
        if (const auto* label = std::get_if<TextLabel>(&primitive)) boxes.push_back(label->box);
    }
    return boxes;
}

}  // namespace

TEST_CASE("no text around the map covers another or leaves the page, whatever its size") {
    const FontBook fonts;
    const auto basemap = Basemap::open_default();
    const PixelSize size =
        GENERATE(PixelSize{480, 320}, PixelSize{480, 3000}, PixelSize{700, 500}, PixelSize{1600, 1000});
    CAPTURE(size.width, size.height);
    const auto page = lay_out_page(strike_from_country(), basemap, size, {}, fonts);
    const auto boxes = text_boxes(page.furniture);
    REQUIRE(boxes.size() >= 4);  // title, subtitle, caption, credits
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(PixelBox{0, 0, size.width, size.height}.contains(boxes[i]));
        CHECK_FALSE(boxes[i].overlaps(page.map_box));
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(boxes[i].overlaps(boxes[j]));
    }
    CHECK(page.map_box.height() > 0.4 * size.height);
}

TEST_CASE(
    "a legend never covers a symbol, and no text around the map covers another, in scenes laid out by "
    "chance") {
    const unsigned seed = GENERATE(1468531953U, std::random_device{}());  // the first: an arrowhead in a corner
    CAPTURE(seed);
    RandomScenes random{seed};
    const FontBook fonts;
    const auto basemap = Basemap::open_default();
    int on_map = 0, below = 0;
    for (int round = 0; round < 12; ++round) {
        const PixelSize size{std::round(random.between(480, 1400)), std::round(random.between(320, 1000))};
        CAPTURE(round, size.width, size.height);
        const auto page = lay_out_page(random.dossier(), basemap, size, {}, fonts);
        std::optional<PixelBox> legend;
        std::vector<PixelBox> symbols;
        for (const auto& primitive : page.map.primitives) {
            const auto* plate = std::get_if<RoundedBox>(&primitive);
            if (plate && plate->radius_px == 6) legend = plate->box;
            const auto* symbol = std::get_if<Symbol>(&primitive);
            if (symbol && !legend)
                symbols.push_back(box_around(symbol->at, {symbol->size_px, symbol->size_px}));
        }
        ++(legend ? on_map : below);
        for (const auto& symbol : symbols) CHECK_FALSE((legend && legend->overlaps(symbol)));
        const auto boxes = text_boxes(page.furniture);
        bool overlapping = false;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            overlapping = overlapping || boxes[i].grown(-0.01).overlaps(page.map_box);
            for (std::size_t j = 0; j < i; ++j) overlapping = overlapping || boxes[i].overlaps(boxes[j]);
        }
        CHECK_FALSE(overlapping);
    }
    CHECK(on_map + below == 12);
    CHECK(on_map > 0);
}

TEST_CASE("a long title goes on in a second line") {
    const FontBook fonts;
    PageOptions options;
    options.title =
        "Two bases in Iraq that house American troops come under fire from the country to the east";
    const auto page =
        lay_out_page(strike_from_country(), Basemap::open_default(), {700, 500}, options, fonts);
    std::string title;
    for (const auto& primitive : page.furniture.primitives) {
        const auto* label = std::get_if<TextLabel>(&primitive);
        if (label != nullptr && label->style.size_px == style_of(MapTheme::light).title.size_px)
            title += label->text + ' ';
    }
    CHECK(title == options.title + ' ');
}

TEST_CASE("a picture too small for its legend says so, and leaves out the sources first") {
    const FontBook fonts;
    const auto basemap = Basemap::open_default();
    auto dossier = strike_from_country();
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"}) {
        Article article;
        article.id = id;
        article.outlet = std::string{"The Very Long and Independent Evening Newspaper of "} + id;
        dossier.articles.push_back(article);
        Report report;
        report.article = dossier.articles.size() - 1;
        report.sites = dossier.events.front().sites;
        dossier.events.front().reports.push_back(report);
    }
    std::string said;
    PageOptions options;
    options.remark = [&said](std::string_view text) { said = text; };
    static_cast<void>(lay_out_page(dossier, basemap, {1600, 1000}, options, fonts));
    CHECK(said.empty());
    static_cast<void>(lay_out_page(dossier, basemap, {480, 320}, options, fonts));
    CHECK_THAT(said, Catch::Contains("legend"));
}
