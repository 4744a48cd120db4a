#include "picture/render.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <cairo.h>
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <set>

using namespace dateline;

namespace {

struct UseBuiltData {
    UseBuiltData() { setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1); }
} const use_built_data;

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

Dossier one_strike() {
    Dossier dossier;
    Article article;
    article.id = "a";
    article.outlet = "The Daily Test";
    dossier.articles = {article};
    Place base;
    base.id = "t:1";
    base.name = "قاعدة عين الأسد";
    base.kind = PlaceKind::air_base;
    base.point = {Degrees{33.7856}, Degrees{42.4412}};
    base.extent.radius = Meters{3000};
    Place city = base;
    city.id = "t:2";
    city.name = "Kermanshah";
    city.point = {Degrees{34.3142}, Degrees{47.065}};
    dossier.places = {base, city};
    Event event;
    event.kind = EventKind::strike;
    event.sites = {{SiteRole::launch, 1, {}}, {SiteRole::impact, 0, {}}};
    Report report;
    report.sites = event.sites;
    event.reports = {report};
    dossier.events = {event};
    return dossier;
}

PictureOptions sized(int width_px, int height_px, double scale = 1) {
    PictureOptions options;
    options.width_px = width_px;
    options.height_px = height_px;
    options.scale = scale;
    return options;
}

/// A decoded PNG.
struct Picture {
    int width = 0, height = 0;
    std::set<std::uint32_t> colours;

    explicit Picture(const std::filesystem::path& file) {
        auto* surface = cairo_image_surface_create_from_png(file.c_str());
        REQUIRE(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS);
        width = cairo_image_surface_get_width(surface);
        height = cairo_image_surface_get_height(surface);
        const auto* row = cairo_image_surface_get_data(surface);
        for (int y = 0; y < height; ++y, row += cairo_image_surface_get_stride(surface)) {
            const auto* pixels = reinterpret_cast<const std::uint32_t*>(row);
            for (int x = 0; x < width; ++x) colours.insert(pixels[x] & 0xFFFFFFu);
        }
        cairo_surface_destroy(surface);
    }
};

}  // namespace

TEST_CASE("a PNG has the size asked for and shows sea, land and an impact") {
    const TemporaryFolder folder;
    render(one_strike(), folder.path() / "map.png", sized(640, 420, 2));
    const Picture picture{folder.path() / "map.png"};
    CHECK(picture.width == 1280);
    CHECK(picture.height == 840);
    CHECK(picture.colours.count(0xF6F3EC) == 1);  // land
    CHECK(picture.colours.count(0xB3261E) == 1);  // impact
    CHECK(picture.colours.count(0x1D3557) == 1);  // launch
}

TEST_CASE("the same dossier gives the same bytes in every format") {
    const TemporaryFolder folder;
    for (const std::string ending : {".png", ".svg", ".pdf"}) {
        const auto first = folder.path() / ("first" + ending), second = folder.path() / ("second" + ending);
        render(one_strike(), first);
        render(one_strike(), second);
        CHECK(bytes_of(first).size() > 10'000);
        const bool same = bytes_of(first) == bytes_of(second);
        CAPTURE(ending);
        CHECK(same);
    }
}

TEST_CASE("a dossier of nothing gives a map of the world") {
    const TemporaryFolder folder;
    render(Dossier{}, folder.path() / "world.png", sized(600, 400));
    const Picture picture{folder.path() / "world.png"};
    CHECK(picture.colours.count(0xF6F3EC) == 1);
    CHECK(picture.colours.count(0xD6E3EA) == 1);  // sea
}

TEST_CASE("a picture that cannot be written leaves nothing behind") {
    const TemporaryFolder folder;
    CHECK_THROWS_AS(render(one_strike(), folder.path() / "no such folder" / "map.png"), ExportError);
    CHECK_THROWS_AS(render(one_strike(), folder.path() / "map.bmp"), UsageError);
    CHECK_THROWS_AS(render(one_strike(), folder.path() / "map.png", sized(20, 400)), UsageError);
    CHECK_THROWS_WITH(render(one_strike(), folder.path() / "map.png", sized(480, 300)),
                      Catch::Contains("from 480x320"));
    CHECK(folder.count() == 0);
}
