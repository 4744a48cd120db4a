/// The map on the screen as a picture file.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "mapview/map_view.hpp"
#include "window/map_look.hpp"
#include "window/map_model.hpp"

#include <string>

namespace dateline {

/// What is on the screen, and how.
struct SeenMap {
    const MapModel& model;
    const Gazetteer& gazetteer;  ///< names towns
    const MapView& view;
    const MapLook& look;
    const MapStyle& style;  ///< of that look
    double scale = 1;       ///< device pixels per drawing pixel
};

/**
 * Draws it laid out as `dateline render` does: events, layers and time that are not shown are not in it, and
 * not in its title and caption.
 *
 * @throws UsageError   when the file's name ends in none of .png, .svg, .pdf, or the map is too small for a
 * page.
 * @throws ExportError  when the file cannot be written.
 */
void save_view(const SeenMap& map, const std::string& file);

}  // namespace dateline
