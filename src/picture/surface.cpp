#include "picture/surface.hpp"

#include "base/error.hpp"

#include <cairo-pdf.h>
#include <cairo.h>
#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

constexpr double points_per_px = 72.0 / 96.0;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) {
        throw ExportError(fmt::format("the picture could not be drawn: {}", cairo_status_to_string(status)));
    }
}

cairo_surface_t* new_surface(PictureFormat format, PixelSize device, std::string& bytes) {
    switch (format) {
        case PictureFormat::png:
            return cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(device.width)),
                                              static_cast<int>(std::lround(device.height)));
        case PictureFormat::svg:  // has a painter of its own
        case PictureFormat::pdf:
            break;
    }
    auto* pdf = cairo_pdf_surface_create_for_stream(append, &bytes, device.width * points_per_px,
                                                    device.height * points_per_px);
    // The time of writing would make every file different.
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z");
    return pdf;
}

}  // namespace

PictureFormat format_of(const std::filesystem::path& file) {
    const auto ending = file.extension();
    if (ending == ".png") return PictureFormat::png;
    if (ending == ".svg") return PictureFormat::svg;
    if (ending == ".pdf") return PictureFormat::pdf;
    throw UsageError(fmt::format("{}: a picture's name must end in .png, .svg or .pdf", file.string()));
}

Surface::Surface(PictureFormat format, PixelSize size, double scale) : format_{format} {
    surface_ = new_surface(format, {size.width * scale, size.height * scale}, bytes_);
    context_ = cairo_create(surface_);
    check(cairo_status(context_));
    const double factor = format == PictureFormat::pdf ? scale * points_per_px : scale;
    cairo_scale(context_, factor, factor);
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(context_, options);
    cairo_font_options_destroy(options);
}

Surface::~Surface() {
    cairo_destroy(context_);
    cairo_surface_destroy(surface_);
}

void Surface::paint_in(PixelBox box, const std::function<void()>& painting) const {
    cairo_save(context_);
    cairo_rectangle(context_, box.left, box.top, box.width(), box.height());
    cairo_clip(context_);
    cairo_translate(context_, box.left, box.top);
    painting();
    cairo_restore(context_);
}

std::string Surface::finished(const PictureText& text) {
    check(cairo_status(context_));
    cairo_surface_flush(surface_);
    if (format_ == PictureFormat::png) {
        return png_of({cairo_image_surface_get_data(surface_),
                       static_cast<std::size_t>(cairo_image_surface_get_stride(surface_)),
                       static_cast<unsigned>(cairo_image_surface_get_width(surface_)),
                       static_cast<unsigned>(cairo_image_surface_get_height(surface_))},
                      text);
    }
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, text.title.c_str());
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_SUBJECT, text.description.c_str());
    cairo_surface_finish(surface_);
    check(cairo_surface_status(surface_));
    return std::move(bytes_);
}

}  // namespace dateline
