#include "mapview/timeline.hpp"

#include "mapview/time_bins.hpp"
#include "mapview/time_words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dateline {
namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr double bin_plays_s = 0.5;

std::vector<std::optional<TimeRange>> times_of(const Dossier& dossier) {
    std::vector<std::optional<TimeRange>> times;
    times.reserve(dossier.events.size());
    for (const Event& event : dossier.events) times.push_back(event.time);
    return times;
}

/// A TimeRange ends with its last instant, a span after it.
TimeSpan span_of(const TimeRange& time) {
    return {time.begin, std::max(time.begin, time.end) + seconds{1}};
}

/// A range of whole days may end at the midnight after them, which is no part of the next day.
TimeSpan whole_days_ended(TimeSpan span) {
    const auto length = span.end - span.begin - seconds{1};
    const bool whole_days = length > seconds{0} && length % std::chrono::days{1} == seconds{0};
    return whole_days ? TimeSpan{span.begin, span.end - seconds{1}} : span;
}

/// Whether as many events are dated by the day as by a time of day.
bool are_mostly_days(const std::vector<std::optional<TimeRange>>& times) {
    const auto dated =
        std::count_if(times.begin(), times.end(), [](const auto& time) { return time.has_value(); });
    const auto by_day = std::count_if(times.begin(), times.end(), [](const auto& time) {
        return time && time->begin != time->end && days_of(*time);
    });
    return 2 * by_day >= dated;
}

/// How far ahead of UTC the clocks are that most events dated by the day go by.
seconds usual_offset(const std::vector<std::optional<TimeRange>>& times) {
    std::map<std::chrono::minutes, std::size_t> counts;
    for (const auto& time : times) {
        if (const auto ahead = time ? offset_of_whole_days(*time) : std::nullopt) ++counts[*ahead];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? seconds{0} : seconds{most->first};
}

bool overlap(TimeSpan a, TimeSpan b) {
    return a.begin < b.end && b.begin < a.end;
}

TimeSpan moved_inside(TimeSpan window, TimeSpan all) {
    const auto length = std::min(window.end - window.begin, all.end - all.begin);
    const auto begin = std::clamp(window.begin, all.begin, all.end - length);
    return {begin, begin + length};
}

}  // namespace

Timeline::Timeline(std::vector<std::optional<TimeRange>> times) : times_{std::move(times)} {
    undated_ = static_cast<std::size_t>(
        std::count_if(times_.begin(), times_.end(), [](const auto& time) { return !time; }));
    count_bins();
}

Timeline::Timeline(const Dossier& dossier) : Timeline{times_of(dossier)} {}

void Timeline::count_bins() {
    if (undated_ == times_.size()) return;
    TimeSpan all{sys_seconds::max(), sys_seconds::min()};
    for (const auto& time : times_) {
        if (!time) continue;
        const auto span = whole_days_ended(span_of(*time));
        all = {std::min(all.begin, span.begin), std::max(all.end, span.end)};
    }
    ahead_ = usual_offset(times_);
    bin_length_ = bin_length_for(all);
    if (are_mostly_days(times_)) bin_length_ = std::max(bin_length_, BinLength::day);
    bins_ = bins_over({all.begin + ahead_, all.end + ahead_}, bin_length_);
    for (auto& [span, events, weight] : bins_) span = {span.begin - ahead_, span.end - ahead_};
    const auto bin_at = [this](sys_seconds time) {
        const auto after = std::upper_bound(bins_.begin(), bins_.end(), time,
                                            [](auto t, const TimeBin& bin) { return t < bin.span.begin; });
        return static_cast<std::size_t>(after - bins_.begin()) - 1;
    };
    std::vector<std::ptrdiff_t> changes(bins_.size() + 1);  // of the count, from bin to bin
    std::vector<double> weight_changes(bins_.size() + 1);
    for (const auto& time : times_) {
        if (!time) continue;
        const auto span = whole_days_ended(span_of(*time));
        const auto first = bin_at(span.begin), after = bin_at(span.end - seconds{1}) + 1;
        ++changes[first];
        --changes[after];
        weight_changes[first] += 1 / static_cast<double>(after - first);
        weight_changes[after] -= 1 / static_cast<double>(after - first);
    }
    std::ptrdiff_t open = 0;
    double weight = 0;
    for (std::size_t i = 0; i < bins_.size(); ++i) {
        open += changes[i];
        weight += weight_changes[i];
        bins_[i].events = static_cast<std::size_t>(open);
        bins_[i].weight = open > 0 ? weight : 0;
    }
}

std::optional<TimeSpan> Timeline::span() const noexcept {
    if (bins_.empty()) return std::nullopt;
    return TimeSpan{bins_.front().span.begin, bins_.back().span.end};
}

TimeSpan Timeline::window() const {
    return window_.value_or(span().value());
}

void Timeline::set_window(TimeSpan window) {
    const auto all = span();
    if (!all) return;
    if (window.begin > window.end) std::swap(window.begin, window.end);
    window = {std::clamp(window.begin, all->begin, all->end - seconds{1}),
              std::clamp(window.end, all->begin + seconds{1}, all->end)};
    window_ = TimeSpan{window.begin, std::max(window.end, window.begin + seconds{1})};
    pause();
}

void Timeline::show_all() noexcept {
    window_.reset();
    undated_shown_ = true;
    pause();
}

void Timeline::step(int steps) {
    if (bins_.empty() || steps == 0) return;
    pause();
    if (!window_) {
        window_ = steps > 0 ? bins_.front().span : bins_.back().span;
        return;
    }
    move_window(steps * (window_->end - window_->begin));
}

void Timeline::move_window(seconds by) {
    window_ = moved_inside({window_->begin + by, window_->end + by}, *span());
}

void Timeline::play() {
    if (bins_.empty()) return;
    const auto all = *span();
    if (!window_ || window_ == all) window_ = bins_.front().span;
    if (window_->end == all.end)
        window_ = moved_inside({all.begin, all.begin + (window_->end - window_->begin)}, all);
    playing_ = window_->end < all.end;
    until_next_s_ = bin_plays_s;
}

bool Timeline::advance(double elapsed_s) {
    if (!playing_) return false;
    until_next_s_ -= elapsed_s;
    bool moved = false;
    for (; playing_ && until_next_s_ <= 0; until_next_s_ += bin_plays_s) {
        const auto begin = bin_begin(window_->begin + ahead_, bin_length_);
        move_window(next_bin(begin, bin_length_) - begin);
        playing_ = window_->end < span()->end;
        moved = true;
    }
    return moved;
}

bool Timeline::shows(std::size_t event) const noexcept {
    const auto& time = times_[event];
    if (!time) return undated_shown_;
    return !window_ || overlap(whole_days_ended(span_of(*time)), *window_);
}

std::size_t Timeline::shown_count() const noexcept {
    std::size_t count = 0;
    for (std::size_t event = 0; event < times_.size(); ++event) count += shows(event) ? 1 : 0;
    return count;
}

}  // namespace dateline
