/// Dear ImGui inside the window.
#pragma once

#include "mapview/map_style.hpp"
#include "window/input.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Sizes of the panels' text.
enum class UiFont { text, strong, heading };
inline constexpr int ui_fonts = 3;

/// Which pointer the widgets ask for.
enum class PointerShape { arrow, text, hand, horizontal_resize };

/**
 * One Dear ImGui context, fed with our input and drawn by its OpenGL 2 renderer. Lives while the window's
 * OpenGL context is active.
 */
class UiLayer {
public:
    /// `texts` is what will be shown: glyphs are made for its characters, beyond Latin letters.
    /// @throws GazetteerError  when no font is installed.
    UiLayer(double scale, std::string_view texts);
    UiLayer(const UiLayer&) = delete;
    UiLayer& operator=(const UiLayer&) = delete;
    ~UiLayer();

    /// Makes shapes for more letters. Each is tried once: when no font has it, it stays a box. Not between
    /// begin_frame() and draw(). @returns whether texts look different now
    bool add_letters(std::string_view letters);

    void set_theme(MapTheme theme);

    void feed(const InputEvent& event);
    /// From here to draw(), panels may be laid out. @pre elapsed_s > 0
    void begin_frame(PixelSize window, double elapsed_s);
    void draw();

    /// Whether the pointer belongs to a panel in the frame that was begun.
    [[nodiscard]] bool wants_pointer() const;
    [[nodiscard]] PointerShape pointer_shape() const;

private:
    double scale_;
    MapTheme theme_ = MapTheme::light;
    std::string texts_;  ///< what there are letters for
};

void push_font(UiFont font);
void pop_font();

}  // namespace dateline
