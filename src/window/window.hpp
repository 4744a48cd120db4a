/// The interactive map.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "window/window_services.hpp"

#include <filesystem>

namespace dateline {

struct WindowOptions {
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;                   ///< device pixels per drawing pixel: 2 on a very fine screen
    std::filesystem::path script;         ///< actions to perform (see README.md); empty: a person's own
    bool bench = false;                   ///< draw frames by way of trial, say how long they took, close
    double text_size = 1.0;               ///< of the panels' and the map's letters, times the usual
    bool print_first_frame_time = false;  ///< on standard error, counted from the start of the process
};

/**
 * Shows the dossier and returns when the person closes the window, or the script ends.
 *
 * @throws ExportError     when there is no display to show it on.
 * @throws InputError      when the script cannot be read or names something that is not there.
 * @throws GazetteerError  when the basemap is missing or damaged.
 */
void run_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowOptions& options,
                const WindowServices& services);

}  // namespace dateline
