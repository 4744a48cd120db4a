/// The window itself: events in, frames out.
#pragma once

#include "mapview/basemap.hpp"
#include "window/file_watch.hpp"
#include "window/ground_painter.hpp"
#include "window/input_queue.hpp"
#include "window/map_painter.hpp"
#include "window/map_session.hpp"
#include "window/pointer_shapes.hpp"
#include "window/script_player.hpp"
#include "window/ui.hpp"
#include "window/ui_layer.hpp"
#include "window/window.hpp"

#include <chrono>
#include <memory>
#include <optional>

namespace sf {
class RenderWindow;
}

namespace dateline {

/// Draws a frame only when something may have changed. @pre there is a display
class MapWindow {
public:
    MapWindow(Dossier& dossier, const Gazetteer& gazetteer, const WindowOptions& options,
              const WindowServices& services);
    ~MapWindow();

    /// Until the window is closed, or the script or the bench ends.
    void run();

private:
    /// Dear ImGui places a new panel in one frame and knows in the next what the pointer is over.
    static constexpr int frames_to_settle = 2;

    class Bench;
    class ScriptDoer;

    [[nodiscard]] std::unique_ptr<sf::RenderWindow> open_window();
    void collect_events();
    [[nodiscard]] bool has_work() const;
    [[nodiscard]] bool listening() const;
    void play_script();
    void rest();
    [[nodiscard]] double elapsed_s();
    void draw_frame();
    void paint();
    void show();

    WindowOptions options_;
    std::optional<ScriptPlayer> script_;
    MapSession session_;
    Basemap basemap_;
    GroundPainter ground_;    // its thread paints while the window opens
    PointerShapes pointers_;  // before the window, so that they go after it
    std::unique_ptr<sf::RenderWindow> window_;
    UiLayer layer_;
    Ui ui_;
    GlyphBook glyphs_;
    MapPainter map_;
    MapPainter overlay_;
    MapPainter legend_;
    FileWatch watch_;
    InputQueue queue_;
    std::filesystem::path screenshot_due_;
    std::chrono::steady_clock::time_point last_frame_;
    double clock_s_ = 0;
    double script_wait_s_ = 0;
    std::chrono::steady_clock::time_point listening_until_;
    std::filesystem::path listening_for_;  ///< a file that ends the listening; empty: none
    int frames_owed_;
    bool first_shown_ = false;
    bool rested_ = false;
};

}  // namespace dateline
