/// The two modules that need heavy libraries, loaded only by the commands that draw.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"

#include <filesystem>
#include <string>

namespace dateline {

/// What `dateline render` asks of the picture module (cairo, PROJ).
struct PictureRequest {
    std::filesystem::path output;  ///< .png, .svg or .pdf
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;  ///< device pixels per drawing pixel
    std::string title;
};

/// What `dateline map` asks of the window module (SFML, Dear ImGui, PROJ).
struct WindowRequest {
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;
    std::filesystem::path
        script;  ///< actions to perform, for tests and demonstrations; empty: a person's own
    bool print_first_frame_time = false;
};

/// Both load their module from the folder of the program. @throws GazetteerError when it is not installed.
void render_picture(const Dossier& dossier, const PictureRequest& request);
void show_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowRequest& request);

}  // namespace dateline
