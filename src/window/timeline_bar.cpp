#include "window/timeline_bar.hpp"

#include "mapview/time_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// A position along the bars, 0 to 1, and back.
double share_of(TimeSpan whole, std::chrono::sys_seconds time) {
    const auto length = static_cast<double>((whole.end - whole.begin).count());
    return static_cast<double>((time - whole.begin).count()) / length;
}

std::chrono::sys_seconds time_at(TimeSpan whole, double share) {
    const auto length = static_cast<double>((whole.end - whole.begin).count());
    const auto seconds = std::llround(std::clamp(share, 0.0, 1.0) * length);
    return whole.begin + std::chrono::seconds{seconds};
}

std::vector<Ui::Bar> bars_of(const Timeline& timeline) {
    std::size_t most = 1;
    for (const TimeBin& bin : timeline.bins()) most = std::max(most, bin.events);
    const TimeSpan whole = *timeline.span();
    std::vector<Ui::Bar> bars;
    for (const TimeBin& bin : timeline.bins()) {
        // The square root keeps a single event visible beside hundreds.
        const double height = std::sqrt(static_cast<double>(bin.events) / static_cast<double>(most));
        bars.push_back({share_of(whole, bin.span.begin), share_of(whole, bin.span.end), height});
    }
    return bars;
}

void draw_buttons(Ui& ui, const Timeline& timeline, Actions& actions) {
    if (ui.button("<", "Step back")) actions.push_back(StepTime{-1});
    ui.same_line(4);
    if (ui.button(timeline.playing() ? "Stop" : "Play", "Play")) actions.push_back(PlayTime{});
    ui.same_line(4);
    if (ui.button(">", "Step forward")) actions.push_back(StepTime{1});
}

void draw_bars(Ui& ui, const Timeline& timeline, Actions& actions) {
    const TimeSpan whole = *timeline.span();
    const TimeSpan shown = timeline.window();
    const std::pair<double, double> part{share_of(whole, shown.begin), share_of(whole, shown.end)};
    if (const auto dragged = ui.bars("timeline bars", bars_of(timeline), part)) {
        actions.push_back(ShowTime{time_at(whole, dragged->first), time_at(whole, dragged->second)});
    }
}

}  // namespace

bool has_timeline(const Timeline& timeline) noexcept {
    return timeline.bins().size() > 1;
}

std::string span_text(TimeSpan span) {
    return time_text(
        {span.begin, span.end - std::chrono::seconds{1}});  // which has ended when the next begins
}

void draw_timeline_bar(Ui& ui, PixelBox box, const Timeline& timeline, Actions& actions) {
    ui.begin_panel("timeline", box, PanelLook::bar);
    draw_buttons(ui, timeline, actions);
    ui.same_line(14);
    draw_bars(ui, timeline, actions);
    ui.text(span_text(timeline.window()), plain_text);
    ui.same_line(16);
    ui.text(fmt::format("{} shown", timeline.shown_count()), quiet_text);
    if (timeline.undated() > 0) {
        ui.same_line(16);
        const auto label = fmt::format("{} without a time: {}", timeline.undated(),
                                       timeline.undated_shown() ? "shown" : "hidden");
        if (ui.button(label, "Undated")) actions.push_back(ToggleUndated{});
    }
    if (timeline.has_window()) {
        ui.same_line(16);
        if (ui.button("All of it", "All times")) actions.push_back(ShowAllTime{});
    }
    ui.end_panel();
}

}  // namespace dateline
