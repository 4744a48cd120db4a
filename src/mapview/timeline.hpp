/// When the events happened, and which part of that time the map shows.
#pragma once

#include "dossier/dossier.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// From `begin` up to, but not including, `end`. UTC.
struct TimeSpan {
    std::chrono::sys_seconds begin;
    std::chrono::sys_seconds end;
    friend constexpr bool operator==(TimeSpan, TimeSpan) = default;
};

/// One bar of the timeline.
struct TimeBin {
    TimeSpan span;
    std::size_t events = 0;  ///< that happened, at least in part, in it
    double weight = 0;       ///< the sum of their shares in it: of an event of eight days an eighth
};

/// How long a bin is, shortest first. Bins begin where calendars do: at full minutes, midnights, Mondays, firsts of a month.
enum class BinLength { minute, quarter_hour, hour, day, week, month, year, decade };

/**
 * The bins from the first event to the last, cut by the clocks that most events dated by the day go by, the
 * window [begin, end) of time that is shown, and its playing. Without a window every event is shown. Events
 * without a time have no bin; they are shown whatever the window is, until show_undated(false).
 */
class Timeline {
public:
    /// The time of each event, in the dossier's order.
    explicit Timeline(std::vector<std::optional<TimeRange>> times);
    explicit Timeline(const Dossier& dossier);

    /// All bins together; nothing when no event has a time.
    [[nodiscard]] std::optional<TimeSpan> span() const noexcept;
    [[nodiscard]] const std::vector<TimeBin>& bins() const noexcept { return bins_; }
    [[nodiscard]] BinLength bin_length() const noexcept { return bin_length_; }
    /// How far ahead of UTC the clocks are by which bins begin and end.
    [[nodiscard]] std::chrono::seconds ahead_of_utc() const noexcept { return ahead_; }
    [[nodiscard]] std::size_t undated() const noexcept { return undated_; }

    /// What is shown; the whole span without a window. @pre there is a span
    [[nodiscard]] TimeSpan window() const;
    [[nodiscard]] bool has_window() const noexcept { return window_.has_value(); }
    /// Turned round when begin > end, kept inside the span, and at least a second long. Stops playing.
    void set_window(TimeSpan window);
    void show_all() noexcept;  ///< no window any more; undated events too

    /// Moves the window by its own length, forward or (steps < 0) back, as far as the span goes. Without a
    /// window: to the first bin, or the last.
    void step(int steps);

    /// From the window's place to the end of the span, bin by bin; from the beginning when it is at the end.
    void play();
    void pause() noexcept { playing_ = false; }
    [[nodiscard]] bool playing() const noexcept { return playing_; }
    /// Lets time pass while it plays. @returns whether the window moved
    bool advance(double elapsed_s);

    void show_undated(bool shown) noexcept { undated_shown_ = shown; }
    [[nodiscard]] bool undated_shown() const noexcept { return undated_shown_; }

    /// Whether the event, by its position in the dossier, is shown. @pre it is in the dossier
    [[nodiscard]] bool shows(std::size_t event) const noexcept;
    [[nodiscard]] std::size_t shown_count() const noexcept;

private:
    void count_bins();
    void move_window(std::chrono::seconds by);

    std::vector<std::optional<TimeRange>> times_;
    std::vector<TimeBin> bins_;
    BinLength bin_length_ = BinLength::day;
    std::chrono::seconds ahead_{0};
    std::size_t undated_ = 0;
    bool undated_shown_ = true;
    std::optional<TimeSpan> window_;
    bool playing_ = false;
    double until_next_s_ = 0;
};

}  // namespace dateline
