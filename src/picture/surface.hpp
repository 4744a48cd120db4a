/// A sheet to paint on that becomes the bytes of a picture file.
#pragma once

#include "mapview/pixels.hpp"
#include "picture/png_file.hpp"

#include <filesystem>
#include <functional>
#include <string>

struct _cairo;
struct _cairo_surface;

namespace dateline {

enum class PictureFormat { png, svg, pdf };

/// By the file name's ending. @throws UsageError for another one.
[[nodiscard]] PictureFormat format_of(const std::filesystem::path& file);

class Surface {
public:
    /// `scale`: device pixels per drawing pixel; PDF is sized in drawing pixels times it (1 px = 1/96 inch).
    /// @pre the format is PNG or PDF
    /// @throws ExportError  when there is no memory for it.
    Surface(PictureFormat format, PixelSize size, double scale);
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;
    ~Surface();

    /// Owned by the surface; in drawing pixels.
    [[nodiscard]] _cairo* context() const noexcept { return context_; }

    /// Paints with the box's corner as origin and nothing outside it.
    void paint_in(PixelBox box, const std::function<void()>& painting) const;

    /// The picture's bytes, the same for the same painting. Call once, last. @throws ExportError
    [[nodiscard]] std::string finished(const PictureText& text);

private:
    PictureFormat format_;
    std::string bytes_;  ///< what cairo has written so far
    _cairo_surface* surface_ = nullptr;
    _cairo* context_ = nullptr;
};

}  // namespace dateline
