#include "reading/claims/clock_grammar.hpp"

#include "reading/claims/date_grammar.hpp"
#include "reading/claims/proper_nouns.hpp"
#include "reading/clock_words.hpp"

#include <string>
#include <string_view>

namespace dateline {
namespace {

/// Minutes after midnight of "1", "1:30", "1.30", "2230", "22:30"; nothing beyond 24:00.
std::optional<int> clock_minutes(std::string_view text) {
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    const std::size_t mark = text.find_first_of(":.h");
    std::optional<int> hours;
    std::optional<int> minutes;
    if (mark != std::string_view::npos) {
        hours = whole_number(text.substr(0, mark));
        minutes = whole_number(text.substr(mark + 1));
    } else if (text.size() == 4) {
        hours = whole_number(text.substr(0, 2));
        minutes = whole_number(text.substr(2));
    } else if (text.size() <= 2) {
        hours = whole_number(text);
        minutes = 0;
    }
    if (!hours || !minutes || *hours < 0 || *hours > 24 || *minutes < 0 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

/// "13:30", not "2.5": two digits behind a colon.
bool is_written_as_clock(std::string_view text) {
    constexpr std::size_t minute_digits = 2;
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && text.size() == colon + 1 + minute_digits;
}

/// A time of day and the position after it. `certain`: a.m. or p.m. stood there, or a colon, so that it is no
/// other number.
struct ClockEnd {
    int minutes = 0;
    std::size_t end = 0;
    bool certain = false;
    std::optional<int> offset_min;
    std::string_view zone;
};

void read_half_day(const SentenceView& view, ClockEnd& clock) {
    const bool pm = is_evening_word(view.text(clock.end));
    if (!pm && !is_morning_word(view.text(clock.end))) return;
    clock.minutes = clock.minutes % (12 * 60) + (pm ? 12 * 60 : 0);
    clock.certain = true;
    ++clock.end;
}

void read_zone(const SentenceView& view, ClockEnd& clock) {
    clock.offset_min = zone_offset_min(view.text(clock.end));
    if (clock.offset_min) clock.zone = view.text(clock.end++);
}

constexpr auto named_hours = word_list("noon", "midday", "midnight");

/// "noon" and "midnight", which need no half of the day.
std::optional<ClockEnd> named_hour(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"noon", "midday"})) return ClockEnd{12 * 60, at + 1, true, {}, {}};
    if (view.is(at, "midnight")) return ClockEnd{0, at + 1, true, {}, {}};
    return std::nullopt;
}

std::optional<ClockEnd> clock_at(const SentenceView& view, std::size_t at) {
    if (auto named = named_hour(view, at)) {
        read_zone(view, *named);
        return named;
    }
    if (!view.is_number(at)) return std::nullopt;
    const auto minutes = clock_minutes(view.text(at));
    if (!minutes) return std::nullopt;
    ClockEnd clock{*minutes, at + 1, is_written_as_clock(view.text(at)), {}, {}};
    read_half_day(view, clock);
    read_zone(view, clock);
    return clock;
}

/// "local time", "Tokyo time", "in Baghdad", "on Wednesday": whose clock it is, and words between two times.
struct ClockOwner {
    std::size_t end = 0;
    bool local = false;
    WordRun place;
};

/// "Tehran" of "Tehran time" when it was taken for no name; empty for "Eastern time", which names a zone.
WordRun unknown_owner(const SentenceView& view, std::size_t at) {
    constexpr auto zone_words = word_list("local", "eastern", "central", "mountain", "pacific", "atlantic",
                                          "standard", "summer", "daylight", "universal", "european");
    const std::size_t end = view.is_capitalised(at) ? proper_noun_end(view, at) : at;
    const bool owns = end > at && view.is(end, "time") && view.is_lower_word(end);
    return owns && !view.is_any(end - 1, zone_words) ? WordRun{at, end, nullptr} : WordRun{};
}

ClockOwner clock_owner(const SentenceView& view, std::size_t at) {
    ClockOwner owner{at, false, {}};
    while (true) {
        const LaidName* name = view.name_from(owner.end);
        const LaidName* inside = view.is(owner.end, "in") ? view.name_from(owner.end + 1) : nullptr;
        if (const std::size_t tokens = view.phrase(owner.end, "local time")) {
            owner = {owner.end + tokens, true, owner.place};
        } else if (view.is(owner.end, "local")) {  // "0530 local"
            owner = {owner.end + 1, true, owner.place};
        } else if (name != nullptr && view.is(name->end, "time")) {
            owner = {name->end + 1, true, {name->begin, name->end, name}};
        } else if (inside != nullptr) {
            owner = {inside->end, true, {inside->begin, inside->end, inside}};
        } else if (const WordRun unknown = unknown_owner(view, owner.end); unknown.begin < unknown.end) {
            owner = {unknown.end + 1, true, unknown};
        } else if (view.is_any(owner.end, weekday_words) ||
                   (view.is(owner.end, "on") && view.is_any(owner.end + 1, weekday_words))) {
            ++owner.end;
        } else if (const auto date = date_at(view, owner.end + (view.is(owner.end, "on") ? 1 : 0))) {
            owner.end = date->end;
        } else {
            return owner;
        }
    }
}

/// The position of the second time after the first: inside a bracket, or behind a slash, comma or dash.
std::optional<std::size_t> second_clock(const SentenceView& view, std::size_t at) {
    if (!view.is_any(at, {"(", "/", ",", ";", "–", "—", "[", "or"})) return std::nullopt;
    ++at;
    while (view.is_any(at, {"or", "about", "around", "at"})) ++at;
    return at;
}

/// The end of a bracket that holds a few words more than the time; `at` itself when there is none.
std::size_t after_bracket(const SentenceView& view, std::size_t at) {
    std::size_t end = at;
    while (view.has(end) && end < at + 4 && !view.is_any(end, {")", "]", ".", ";"})) ++end;
    return view.is_any(end, {")", "]"}) ? end + 1 : at;
}

}  // namespace

bool begins_clock(std::string_view word) {
    return clock_minutes(word).has_value() || same_as_any(word, named_hours);
}

std::optional<WrittenTime> local_time_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::clock)) return std::nullopt;
    const auto first = clock_at(view, at);
    if (!first) return std::nullopt;
    const ClockOwner owner = clock_owner(view, first->end);
    const auto begin = second_clock(view, owner.end);
    const auto second = begin ? clock_at(view, *begin) : std::nullopt;
    if (!second) return std::nullopt;
    const ClockOwner other = clock_owner(view, second->end);
    const bool second_zoned = second->offset_min.has_value();
    const ClockEnd& local = second_zoned ? *first : *second;
    const ClockEnd& zoned = second_zoned ? *second : *first;
    const ClockOwner& local_owner = second_zoned ? owner : other;
    const bool usable =
        zoned.offset_min && !local.offset_min && (local.certain || local_owner.local || first->certain);
    if (!usable) return std::nullopt;
    const bool bracket = view.is_any(owner.end, {"(", "["});
    WrittenTime written{at, bracket ? after_bracket(view, other.end) : other.end, {}, local_owner.place};
    written.time.local_minutes = local.minutes % 1440;
    written.time.utc_minutes = (zoned.minutes - *zoned.offset_min + 2 * 1440) % 1440;
    written.time.zone = std::string{zoned.zone};
    return written;
}

}  // namespace dateline
