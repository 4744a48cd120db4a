/// The few widgets that the panels are made of.
#pragma once

#include "mapview/map_style.hpp"
#include "mapview/pixels.hpp"
#include "window/screen_log.hpp"
#include "window/ui_layer.hpp"
#include "window/ui_theme.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

enum class PanelLook {
    docked,    ///< at the window's edge, as large as its box
    bar,       ///< docked, one line high
    floating,  ///< over the map with a shadow, as high as its content, at most as its box
};

struct TextLook {
    Colour colour = ui_colour::ink;
    UiFont font = UiFont::text;
};
inline constexpr TextLook plain_text{};
inline constexpr TextLook quiet_text{ui_colour::quiet, UiFont::text};
inline constexpr TextLook strong_text{ui_colour::ink, UiFont::strong};
inline constexpr TextLook heading_text{ui_colour::ink, UiFont::heading};

/**
 * Draws with Dear ImGui and writes into the log what it drew. Texts come from articles: they are never taken
 * as a format, and what could disturb the line (control and direction characters) is left out. Sizes are
 * drawing pixels.
 */
class Ui {
public:
    explicit Ui(double scale) : scale_{scale} {}

    void begin_frame() { log_.clear(); }
    [[nodiscard]] const ScreenLog& log() const noexcept { return log_; }

    void begin_panel(const char* name, PixelBox box, PanelLook look);
    void end_panel();
    /// A part of the panel that scrolls, down to `bottom_gap_px` above the panel's end.
    void begin_scroll(const char* name, double bottom_gap_px = 0);
    void end_scroll();

    void text(std::string_view text, const TextLook& look = plain_text);  ///< wraps at the panel's edge
    void tooltip(std::string_view text);
    void same_line(double gap_px = 8);
    void gap(double height_px);
    void line();  ///< across the panel
    /// "Decimal   33.7856, 42.4412": the value is copied when it is clicked. @returns whether it was
    bool copyable(std::string_view label, std::string_view value);
    void labelled(std::string_view label, std::string_view value);

    [[nodiscard]] bool button(std::string_view name);
    /// A word to choose among its neighbours.
    [[nodiscard]] bool tab(std::string_view name, bool chosen);
    /// The cross in the panel's upper right corner.
    [[nodiscard]] bool close_button();

    /// What is drawn between the two becomes one row that can be clicked as a whole.
    void begin_row();
    [[nodiscard]] bool end_row(std::string_view name, bool chosen);

    /// Rows of equal height, of which only those in view are drawn.
    void long_list(std::size_t count, const std::function<void(std::size_t number)>& draw_row);

private:
    static constexpr double row_padding_px = 10;
    [[nodiscard]] float px(double drawing_px) const { return static_cast<float>(drawing_px * scale_); }
    void record(std::string_view name);

    double scale_;
    ScreenLog log_;
    bool in_row_ = false;
    bool wraps_ = true;
};

}  // namespace dateline
