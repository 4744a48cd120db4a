#include "picture/raster.hpp"

#include "base/error.hpp"
#include "picture/cairo_painter.hpp"
#include "picture/symbol_outline.hpp"

#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace dateline {
namespace {

struct Release {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

/// From cairo's 0xAARRGGBB in the machine's byte order to the bytes R, G, B, 255.
void to_opaque_rgba(std::vector<std::uint8_t>& bytes) {
    for (std::size_t i = 0; i + 3 < bytes.size(); i += 4) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, &bytes[i], sizeof pixel);
        bytes[i] = static_cast<std::uint8_t>(pixel >> 16);
        bytes[i + 1] = static_cast<std::uint8_t>(pixel >> 8);
        bytes[i + 2] = static_cast<std::uint8_t>(pixel);
        bytes[i + 3] = 255;
    }
}

/// The same where cairo has multiplied the colours by the opacity.
void to_clear_rgba(std::vector<std::uint8_t>& bytes) {
    for (std::size_t i = 0; i + 3 < bytes.size(); i += 4) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, &bytes[i], sizeof pixel);
        const std::uint32_t alpha = pixel >> 24;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const std::uint32_t value = pixel >> (16 - 8 * channel) & 0xFF;
            bytes[i + channel] =
                static_cast<std::uint8_t>(alpha == 0 ? 0 : (255 * value + alpha / 2) / alpha);
        }
        bytes[i + 3] = static_cast<std::uint8_t>(alpha);
    }
}

Raster blank(unsigned width_px, unsigned height_px) {
    return {width_px, height_px, std::vector<std::uint8_t>(std::size_t{4} * width_px * height_px)};
}

/// Calls `paint` with a context that draws into the raster's bytes, in cairo's order.
template <typename Paint>
void paint_into(Raster& raster, cairo_format_t format, double scale, const Paint& paint) {
    const std::unique_ptr<cairo_surface_t, Release> surface{cairo_image_surface_create_for_data(
        raster.rgba.data(), format, static_cast<int>(raster.width_px), static_cast<int>(raster.height_px),
        static_cast<int>(4 * raster.width_px))};
    const std::unique_ptr<cairo_t, Release> context{cairo_create(surface.get())};
    cairo_scale(context.get(), scale, scale);
    paint(context.get());
    if (const auto status = cairo_status(context.get()); status != CAIRO_STATUS_SUCCESS)
        throw ExportError(fmt::format("the map could not be drawn: {}", cairo_status_to_string(status)));
    cairo_surface_flush(surface.get());
}

/// From a symbol's middle to its farthest pixel, outline and ring of sources included.
double reach_of(const Symbol& symbol) {
    constexpr double outline_px = 1.5;
    double corner_px = symbol.size_px / 2;
    for (const PixelPoint corner : placed_outline(symbol))
        corner_px = std::max(corner_px, std::hypot(corner.x - symbol.at.x, corner.y - symbol.at.y));
    const double plate_px = symbol.sources.empty() ? 0 : source_ring(symbol).plate_radius_px;
    return std::max(corner_px + outline_px, plate_px);
}

}  // namespace

Raster raster_of(const Drawing& drawing, PixelSize size, double scale) {
    Raster raster = blank(static_cast<unsigned>(std::lround(size.width * scale)),
                          static_cast<unsigned>(std::lround(size.height * scale)));
    paint_into(raster, CAIRO_FORMAT_RGB24, scale, [&](cairo_t* context) {
        fill_box(context, {0, 0, size.width, size.height}, drawing.background);
        paint_shapes(context, drawing);
    });
    to_opaque_rgba(raster.rgba);
    return raster;
}

Raster stamp_of(const Symbol& symbol, double scale) {
    const double half_px = std::ceil(reach_of(symbol) * scale) + 1;
    Raster stamp = blank(static_cast<unsigned>(2 * half_px), static_cast<unsigned>(2 * half_px));
    Symbol centered = symbol;
    centered.at = {half_px / scale, half_px / scale};
    paint_into(stamp, CAIRO_FORMAT_ARGB32, scale, [&](cairo_t* context) {
        paint_shapes(context, {{}, {centered}});
    });
    to_clear_rgba(stamp.rgba);
    return stamp;
}

}  // namespace dateline
