#include "picture/raster.hpp"

#include "base/error.hpp"
#include "picture/cairo_painter.hpp"

#include <cairo.h>
#include <fmt/format.h>

#include <cmath>
#include <cstring>
#include <memory>

namespace dateline {
namespace {

struct Release {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

/// From cairo's 0x00RRGGBB in the machine's byte order to the bytes R, G, B, 255.
void to_rgba(std::vector<std::uint8_t>& bytes) {
    for (std::size_t i = 0; i + 3 < bytes.size(); i += 4) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, &bytes[i], sizeof pixel);
        bytes[i] = static_cast<std::uint8_t>(pixel >> 16);
        bytes[i + 1] = static_cast<std::uint8_t>(pixel >> 8);
        bytes[i + 2] = static_cast<std::uint8_t>(pixel);
        bytes[i + 3] = 255;
    }
}

}  // namespace

Raster raster_of(const Drawing& drawing, PixelSize size, double scale) {
    Raster raster;
    raster.width_px = static_cast<unsigned>(std::lround(size.width * scale));
    raster.height_px = static_cast<unsigned>(std::lround(size.height * scale));
    raster.rgba.resize(std::size_t{4} * raster.width_px * raster.height_px);
    const std::unique_ptr<cairo_surface_t, Release> surface{cairo_image_surface_create_for_data(
        raster.rgba.data(), CAIRO_FORMAT_RGB24, static_cast<int>(raster.width_px),
        static_cast<int>(raster.height_px), static_cast<int>(4 * raster.width_px))};
    const std::unique_ptr<cairo_t, Release> context{cairo_create(surface.get())};
    cairo_scale(context.get(), scale, scale);
    fill_box(context.get(), {0, 0, size.width, size.height}, drawing.background);
    paint_shapes(context.get(), drawing);
    if (const auto status = cairo_status(context.get()); status != CAIRO_STATUS_SUCCESS)
        throw ExportError(fmt::format("the map could not be drawn: {}", cairo_status_to_string(status)));
    cairo_surface_flush(surface.get());
    to_rgba(raster.rgba);
    return raster;
}

}  // namespace dateline
