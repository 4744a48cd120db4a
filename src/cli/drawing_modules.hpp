/// The modules that need heavy libraries, loaded only by the commands that draw.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geo/area.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Circles to draw. A range is a length or a weapon's name, as the modules read it.
struct RangeRequest {
    struct Ring {
        LatLon center;
        std::string name;  ///< of the place in the middle
        std::string range;
    };
    std::vector<Ring> rings;
    std::vector<std::string> from_launches;
    std::vector<std::string> to_impacts;
};

/// What `dateline render` asks of the picture module (cairo, PROJ).
struct PictureRequest {
    std::filesystem::path output;  ///< .png, .svg or .pdf
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;  ///< device pixels per drawing pixel
    std::string title;
    std::string style = "light";  ///< one of map_styles
    std::string projection;       ///< one of map_projections; empty: what suits the extent
    std::optional<Box> bbox;      ///< nothing: where the events are
    RangeRequest ranges;
    std::function<void(std::string_view)> remark;  ///< takes what a person should know of the picture
};

/// What `dateline report` asks of the page module, which has the picture's libraries.
struct WebPageRequest {
    std::string title;                      ///< made from the events when empty
    std::vector<std::string> data_sources;  ///< with their licences, one a line of the page
};

/// What a person may ask for by name, as the modules know it.
inline const std::vector<std::string> map_styles{"light", "dark"};
inline const std::vector<std::string> map_projections{"mercator", "azimuthal",   "lambert",
                                                      "albers",   "equal-earth", "robinson"};

/// What `dateline map` asks of the window module (SFML, Dear ImGui, PROJ).
struct WindowRequest {
    int width_px = 1600;
    int height_px = 1000;
    double scale = 1.0;
    std::filesystem::path
        script;  ///< actions to perform, for tests and demonstrations; empty: a person's own
    bool bench = false;
    bool print_first_frame_time = false;
    double text_size = 1.0;  ///< of letters, times the usual

    /// Everything that the command line names, read and judged again; empty when that is impossible.
    std::function<Dossier()> reread;
    /// The files, and folders, whose change means that the dossier is out of date.
    std::function<std::vector<std::filesystem::path>()> watched;
    std::filesystem::path overrides;  ///< of --overrides; empty: those beside the articles
    /// Writes the dossier for another program. @returns the number of features
    std::function<std::size_t(const Dossier&, const std::string& file)> export_to;
};

/// All load their module from the folder of the program. @throws GazetteerError when it is not installed.
void render_picture(const Dossier& dossier, const Gazetteer& gazetteer, const PictureRequest& request);
[[nodiscard]] std::string web_page_of(const Dossier& dossier, const WebPageRequest& request);
void show_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowRequest& request);

}  // namespace dateline
