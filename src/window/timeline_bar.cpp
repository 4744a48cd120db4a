#include "window/timeline_bar.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/time_words.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double least_full_bar = 4;  // one event alone is no peak

/// A position along the bars, 0 to 1.
double share_of(TimeSpan whole, std::chrono::sys_seconds time) {
    const auto length = static_cast<double>((whole.end - whole.begin).count());
    return static_cast<double>((time - whole.begin).count()) / length;
}

/// The bins that a part of the row begins and ends with, or those around it.
TimeSpan span_of(const std::vector<TimeBin>& bins, const std::vector<Ui::Bar>& bars, RowPart part) {
    const auto first =
        std::find_if(bars.begin(), bars.end() - 1, [&](const Ui::Bar& bar) { return bar.end > part.begin; });
    const auto last =
        std::find_if(first, bars.end() - 1, [&](const Ui::Bar& bar) { return bar.end >= part.end; });
    return {bins[static_cast<std::size_t>(first - bars.begin())].span.begin,
            bins[static_cast<std::size_t>(last - bars.begin())].span.end};
}

/// "29 Dec", "22:15", "May 2024": where a bin begins, by the clocks of the timeline.
std::string tick_text(std::chrono::sys_seconds time, BinLength length) {
    const auto clock = fmt::gmtime(std::chrono::system_clock::to_time_t(time));
    switch (length) {
        case BinLength::minute:
        case BinLength::quarter_hour:
        case BinLength::hour:
            if (clock.tm_hour != 0 || clock.tm_min != 0) return fmt::format("{:%H:%M}", clock);
            return fmt::format("{} {:%b}", clock.tm_mday, clock);
        case BinLength::day:
        case BinLength::week:
            return fmt::format("{} {:%b}", clock.tm_mday, clock);
        case BinLength::month:
            return fmt::format("{:%b %Y}", clock);
        case BinLength::year:
        case BinLength::decade:
            break;
    }
    return fmt::format("{:%Y}", clock);
}

std::vector<Ui::Bar> bars_of(const Timeline& timeline) {
    double most = least_full_bar;
    for (const TimeBin& bin : timeline.bins()) most = std::max(most, bin.weight);
    const TimeSpan whole = *timeline.span();
    std::vector<Ui::Bar> bars;
    for (const TimeBin& bin : timeline.bins()) {
        // The square root keeps a single event visible beside hundreds.
        const double height = std::sqrt(bin.weight / most);
        bars.push_back({share_of(whole, bin.span.begin), share_of(whole, bin.span.end), height,
                        tick_text(bin.span.begin + timeline.ahead_of_utc(), timeline.bin_length())});
    }
    return bars;
}

std::string bin_text(const TimeBin& bin) {
    return fmt::format("{}\n{} event{}", span_text(bin.span), short_count(bin.events),
                       bin.events == 1 ? "" : "s");
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
    const auto bars = bars_of(timeline);
    const auto used =
        ui.bars("timeline bars", bars, {share_of(whole, shown.begin), share_of(whole, shown.end)});
    if (used.hovered) ui.tooltip(bin_text(timeline.bins()[*used.hovered]));
    if (!used.marked) return;
    const TimeSpan wanted = span_of(timeline.bins(), bars, *used.marked);
    if (wanted != shown) actions.push_back(ShowTime{wanted});
}

}  // namespace

bool has_timeline(const Timeline& timeline) noexcept {
    return timeline.bins().size() > 1;
}

std::string span_text(TimeSpan span) {
    const TimeRange days{span.begin, span.end};
    if (offset_of_whole_days(days)) return time_text(days);
    return time_text({span.begin, span.end - std::chrono::seconds{1}});  // it ends as the next begins
}

void draw_timeline_bar(Ui& ui, PixelBox box, const Timeline& timeline, Actions& actions) {
    ui.begin_panel("timeline", box, PanelLook::bar);
    draw_buttons(ui, timeline, actions);
    ui.same_line(14);
    draw_bars(ui, timeline, actions);
    ui.align_with_buttons();
    ui.text(span_text(timeline.window()), plain_text);
    ui.same_line(16);
    ui.text(fmt::format("{} shown", short_count(timeline.shown_count())), quiet_text);
    if (timeline.undated() > 0) {
        ui.same_line(16);
        const auto label = fmt::format("{} without a time: {}", short_count(timeline.undated()),
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
