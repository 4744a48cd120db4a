/// The map as a picture file, without a display.
#pragma once

#include "dossier/dossier.hpp"
#include "picture/page.hpp"

#include <filesystem>

namespace dateline {

struct PictureOptions {
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;  ///< device pixels per drawing pixel
    PageOptions page;
};

/**
 * Draws the dossier's map with title, legend, scale bar, credits and caption. The file name's ending decides
 * the format: .png, .svg, .pdf. The same dossier, fonts and options give the same bytes.
 *
 * @throws UsageError    for another ending, or a size outside 480x320 to 10000x10000 pixels.
 * @throws ExportError   when the file cannot be written; nothing is left behind.
 * @throws GazetteerError  when the basemap is missing or damaged.
 */
void render(const Dossier& dossier, const std::filesystem::path& output, const PictureOptions& options = {});

}  // namespace dateline
