#include "picture/render.hpp"

#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "picture/cairo_painter.hpp"
#include "picture/surface.hpp"
#include "picture/svg_page.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

/// Below, caption and scale bar cover the map.
constexpr int least_width_px = 480;
constexpr int least_height_px = 320;
constexpr int largest_px = 10'000;
/// Pixels of a PNG: 400 MB of memory at four bytes each.
constexpr double most_pixels = 1e8;

void check(const PictureOptions& options) {
    const auto fits = [](int px, int least_px) { return px >= least_px && px <= largest_px; };
    const double pixels = options.scale * options.scale * options.width_px * options.height_px;
    if (!fits(options.width_px, least_width_px) || !fits(options.height_px, least_height_px) ||
        !(options.scale > 0) || !(pixels <= most_pixels)) {
        throw UsageError(
            fmt::format("a picture of {}x{} pixels (scale {}) cannot be drawn: from {}x{} to {}x{}, "
                        "{:.0f} million in all",
                        options.width_px, options.height_px, options.scale, least_width_px, least_height_px,
                        largest_px, largest_px, most_pixels / 1e6));
    }
}

std::string painted(const Page& page, PictureFormat format, double scale, const FontBook& fonts) {
    Surface surface{format, page.size, scale};
    auto* context = surface.context();
    fill_box(context, {0, 0, page.size.width, page.size.height}, page.furniture.background);
    surface.paint_in(page.map_box, [&] {
        fill_box(context, {0, 0, page.map_box.width(), page.map_box.height()}, page.map.background);
        paint(context, page.map, fonts);
    });
    paint(context, page.furniture, fonts);
    return surface.finished({page.title, page.alt_text});
}

}  // namespace

void render(const Dossier& dossier, const std::filesystem::path& output, const PictureOptions& options) {
    check(options);
    const auto format = format_of(output);
    const PixelSize size{static_cast<double>(options.width_px), static_cast<double>(options.height_px)};
    const auto basemap = Basemap::open_default();
    const FontBook fonts;
    const auto page = lay_out_page(dossier, basemap, size, options.page, fonts);
    write_whole_file(output, format == PictureFormat::svg ? svg_of(page, options.scale, fonts)
                                                          : painted(page, format, options.scale, fonts));
}

}  // namespace dateline
