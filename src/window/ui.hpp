/// The few widgets that the panels are made of.
#pragma once

#include "mapview/map_style.hpp"
#include "mapview/pixels.hpp"
#include "window/range_drag.hpp"
#include "window/screen_log.hpp"
#include "window/text_field.hpp"
#include "window/ui_layer.hpp"
#include "window/ui_text_lines.hpp"
#include "window/ui_theme.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

enum class PanelLook {
    docked,    ///< at the window's edge, as large as its box
    bar,       ///< docked, one line high
    note,      ///< floating at the lower end of its box, in the middle
    corner,    ///< floating in the lower right corner of its box, as small as its content
    floating,  ///< over the map with a shadow, as high as its content, at most as its box
};

struct TextLook {
    Ink ink = Ink::normal;
    UiFont font = UiFont::text;
};
inline constexpr TextLook plain_text{};
inline constexpr TextLook quiet_text{Ink::quiet, UiFont::text};
inline constexpr TextLook strong_text{Ink::normal, UiFont::strong};
inline constexpr TextLook heading_text{Ink::normal, UiFont::heading};

/// A stretch of a longer text that stands out and can be clicked.
struct TextMark {
    std::size_t begin = 0;  ///< byte
    std::size_t end = 0;
    Ink ink = Ink::accent;   ///< of the line under it
    std::uint8_t alpha = 0;  ///< of the same colour behind it
    std::string name;        ///< as scripts name it
};

/**
 * Draws with Dear ImGui and writes into the log what it drew. Texts come from articles: they are never taken
 * as a format, and what could disturb the line (control and direction characters) is left out. Boxes are
 * in drawing pixels, other sizes in drawing pixels at the usual size of text.
 */
class Ui {
public:
    /// `scale`: device pixels per drawing pixel; `text_size`: of letters and the room between them, times the
    /// usual.
    Ui(double scale, double text_size) : scale_{scale}, text_scale_{scale * text_size} {}

    void begin_frame() { log_.clear(); }
    /// The widget that the keyboard is at (empty: none), in this frame, and whether it is pressed.
    void set_focus(std::string_view name, bool press);
    [[nodiscard]] const ScreenLog& log() const noexcept { return log_; }
    /// Letters that the fonts had no shape for since the last call.
    [[nodiscard]] std::string take_missing_letters() { return std::exchange(missing_, {}); }

    void begin_panel(const char* name, PixelBox box, PanelLook look);
    void end_panel();
    /// A part of the panel that scrolls, down to `bottom_gap_px` above the panel's end.
    void begin_scroll(std::string_view name, double bottom_gap_px = 0);
    /// In this frame the panel, or the part of it that scrolls, moves by so many of its heights; down is
    /// positive.
    void scroll_by(std::string_view panel, double pages) {
        scrolled_panel_ = panel;
        pages_ = pages;
    }
    void end_scroll();

    /// Columns beside each other where there is room for them, each at least so wide; else below each other.
    void columns(std::size_t count, double least_width_px, std::size_t most_rows,
                 const std::function<void(std::size_t column)>& draw);

    void text(std::string_view text, const TextLook& look = plain_text);  ///< wraps at the panel's edge
    /// Texts beside each other, in this order. Where the line is too short, those of the highest ranks are
    /// left out.
    struct LinePart {
        std::string text;
        TextLook look;
        int rank = 0;
    };
    void line_of_texts(std::vector<LinePart> parts, double gap_px);
    void tooltip(std::string_view lines);  ///< beside the pointer; the first line stands out
    void same_line(double gap_px = 8);
    void align_with_buttons();  ///< the texts of this line, with those of the buttons after them
    void gap(double height_px);
    void line();  ///< across the panel
    /// "Decimal   33.7856, 42.4412": the value is copied when it is clicked. @returns whether it was
    bool copyable(std::string_view label, std::string_view value);
    void labelled(std::string_view label, std::string_view value);

    /// Whether the pointer is over what was drawn last.
    [[nodiscard]] bool hovered() const;
    /// `name` is what scripts call it; empty: as it reads.
    [[nodiscard]] bool button(std::string_view label, std::string_view name = {});
    /// A box that is ticked or not, with the key that does the same.
    [[nodiscard]] bool check(std::string_view label, bool on, std::string_view key);
    /// One bar of several beside each other; shares of the width and the height, 0 to 1.
    struct Bar {
        double begin = 0, end = 0, height = 0;
        std::string label;  ///< under its beginning, where the one before leaves room
    };
    /// What a person does with a row of bars: which part they mark, and the bar under the pointer.
    struct BarsUsed {
        std::optional<RowPart> marked;
        std::optional<std::size_t> hovered;
    };
    /// A row of bars beside each other of which a part stands out. A drag marks another part, see RangeDrag.
    [[nodiscard]] BarsUsed bars(std::string_view name, const std::vector<Bar>& bars, RowPart part);
    /// One of several of which one holds.
    [[nodiscard]] bool choice(std::string_view label, bool chosen);
    /**
     * A text of any length, its lines broken at the panel's edge. Marks may overlap: of two that are clicked,
     * the earlier in the list counts. With `wanted`, that mark scrolls into sight.
     * @returns the mark that was clicked
     */
    [[nodiscard]] std::optional<std::size_t> marked_text(std::string_view text,
                                                         const std::vector<TextMark>& marks,
                                                         std::optional<std::size_t> wanted);
    /// A word to choose among its neighbours.
    [[nodiscard]] bool tab(std::string_view name, bool chosen);
    /// The cross in the panel's upper right corner.
    [[nodiscard]] bool close_button();

    /// A line of text to type into; while it is `active` the caret shows. @returns whether it was clicked
    [[nodiscard]] bool field(std::string_view name, const TextField& field, std::string_view hint,
                             bool active);

    /// What is drawn between the two becomes one row that can be clicked as a whole. One that is chosen anew
    /// scrolls into sight.
    void begin_row(double padding_px = 10);
    [[nodiscard]] bool end_row(std::string_view name, bool chosen);

    /// Rows of equal height, of which only those in view are drawn.
    void long_list(std::size_t count, const std::function<void(std::size_t number)>& draw_row);

private:
    [[nodiscard]] float px(double drawing_px) const { return static_cast<float>(drawing_px * text_scale_); }
    [[nodiscard]] float device_px(double drawing_px) const { return static_cast<float>(drawing_px * scale_); }
    /// Where the sign of a check() or choice() goes.
    struct Mark;
    Mark begin_mark(std::string_view label);
    /// @returns whether the keyboard pressed it
    bool record(std::string_view name);
    void note_missing(const std::string& line);
    void scroll();
    struct ShownLine;
    std::optional<std::size_t> draw_marks(const ShownLine& line, const std::vector<TextMark>& marks,
                                          const std::vector<std::size_t>& seen);
    void draw_line_of_text(const ShownLine& line);
    void draw_leftward(const std::string& line, float width_px);
    struct Row;
    void draw_bar_labels(const Row& row, const std::vector<Bar>& bars);
    void draw_bars(const Row& row, const std::vector<Bar>& bars, RowPart part) const;

    double scale_;       ///< of boxes
    double text_scale_;  ///< of what is in them
    ScreenLog log_;
    std::string focus_;
    bool focus_moved_ = false;
    bool press_ = false;
    std::optional<RangeDrag> drag_;  ///< over bars, from the press to the release
    KeptLines kept_lines_;           ///< of a marked text
    std::string chosen_row_;
    int first_row_ = 0, row_after_ = 0;  ///< of a long list, in view in the last frame
    std::string scrolled_panel_;
    double pages_ = 0;  ///< that it is to be scrolled
    std::string missing_;
    double row_padding_px_ = 0;  ///< 0: not in a row
    bool wraps_ = true;
};

}  // namespace dateline
