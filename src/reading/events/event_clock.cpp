#include "reading/events/event_clock.hpp"

#include "reading/claims/clock_grammar.hpp"
#include "reading/clock_words.hpp"
#include "reading/events/event_words.hpp"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

using namespace std::chrono;

/// "at about 1:30": a quarter of an hour either way; "shortly after", half an hour.
minutes slack_before(const SentenceView& view, std::size_t at) {
    if (at == view.begin()) return minutes{0};
    if (view.is_any(at - 1, {"about", "around", "roughly", "approximately"})) return minutes{15};
    return view.is_any(at - 1, {"after", "before"}) ? minutes{30} : minutes{0};
}

/// Minutes after midnight of "1:34", "11.45", "2230", "10"; nothing else.
std::optional<int> minutes_of(std::string_view text) {
    std::string digits{text};
    const auto mark = digits.find_first_of(":.");
    if (mark == std::string::npos && digits.size() <= 2) digits += "00";
    if (mark != std::string::npos) digits.erase(mark, 1);
    const bool whole = (digits.size() == 3 || digits.size() == 4) &&
                       digits.find_first_not_of("0123456789") == std::string::npos;
    if (!whole) return std::nullopt;
    const int number = std::stoi(digits);
    const bool exists = number % 100 < 60 && number / 100 < 24;
    return exists ? std::optional{number / 100 * 60 + number % 100} : std::nullopt;
}

/// "until 5 p.m.", "by noon", "shortly after" but not "after": no moment. "said at 5 p.m.": of another deed.
bool tells_no_moment(const SentenceView& view, std::size_t at) {
    if (at == view.begin()) return false;
    if (view.is_any(at - 1, {"after", "before"}))
        return !view.is_any(at - 2, {"shortly", "just", "soon", "minutes", "right"});
    if (view.is_any(at - 1, {"until", "till", "by", "to", "from", "through", "-", "–", "than", "between"}))
        return true;
    for (std::size_t back = 1; back <= 3 && at >= view.begin() + back; ++back) {
        if (is_speech_verb(view, at - back)) return true;
    }
    return false;
}

std::optional<EventClock> two_clocks_at(const SentenceView& view, std::size_t at) {
    const auto written = local_time_at(view, at);
    if (!written) return std::nullopt;
    EventClock clock{minutes{written->time.local_minutes}, std::nullopt, slack_before(view, written->begin)};
    if (written->time.utc_minutes) clock.utc = minutes{*written->time.utc_minutes};
    return clock;
}

/// "GMT", "CET", "(GMT+3)", "UTC+5:30" from here on, as minutes ahead of UTC.
std::optional<minutes> offset_behind(const SentenceView& view, std::size_t at) {
    if (view.is(at, "(")) ++at;
    const auto zone = zone_offset_min(view.text(at));
    if (!zone || !view.is_any(at + 1, {"+", "-", "−"}))
        return zone ? std::optional{minutes{*zone}} : std::nullopt;
    const auto shift = minutes_of(view.text(at + 2));
    if (!shift) return std::nullopt;
    return minutes{view.is(at + 1, "+") ? *shift : -*shift};
}

/// "13:00", "08:05" behind "at" or "around": a clock of 24 hours needs nothing else to be one.
bool is_full_clock(const SentenceView& view, std::size_t at) {
    const std::string_view text = view.text(at);
    const auto mark = text.find(':');
    constexpr std::size_t two_digits = 2;
    const bool whole = mark == two_digits && text.size() == mark + 1 + two_digits;
    return whole && at > view.begin() &&
           view.is_any(at - 1, {"at", "about", "around", "approximately", "roughly", "after", "before"});
}

/// "0530 local", "9:15 local time", "0530 hours".
bool is_local(const SentenceView& view, std::size_t behind) {
    return view.is(behind, "local") || view.is_any(behind, {"hours", "hrs"});
}

std::optional<EventClock> clock_of_number(const SentenceView& view, std::size_t at) {
    const auto written = minutes_of(view.text(at));
    if (!view.is_number(at) || !written) return std::nullopt;
    const bool pm = is_evening_word(view.text(at + 1));
    const bool half_day = pm || is_morning_word(view.text(at + 1));
    const std::size_t behind = half_day ? at + 2 : at + 1;
    const minutes local{half_day ? *written % 720 + (pm ? 720 : 0) : *written};
    const auto offset = offset_behind(view, behind);
    constexpr std::size_t shortest = 3;  // digits of "0530 hours"; "5 hours" is a while
    const bool told = half_day || offset || follows_clock(view.text(behind), view.text(behind - 1)) ||
                      is_full_clock(view, at) || (view.text(at).size() >= shortest && is_local(view, behind));
    if (!told) return std::nullopt;
    const auto utc = offset ? std::optional{(local - *offset + days{1}) % days{1}} : std::nullopt;
    return EventClock{local, utc, slack_before(view, at)};
}

std::optional<EventClock> one_clock_at(const SentenceView& view, std::size_t at) {
    if (tells_no_moment(view, at)) return std::nullopt;
    const bool noon = view.is_any(at, {"noon", "midday"}) && at > view.begin() &&
                      view.is_any(at - 1, {"at", "about", "around", "after", "before"});
    if (noon) return EventClock{hours{12}, std::nullopt, slack_before(view, at)};
    return clock_of_number(view, at);
}

}  // namespace

std::optional<minutes> EventClock::offset() const {
    if (!utc) return std::nullopt;
    const minutes difference = (local - *utc + days{2}) % days{1};
    return difference > hours{14} ? difference - days{1} : difference;
}

std::optional<EventClock> clock_in(const SentenceView& view, const EventClauses& clauses,
                                   std::size_t clause) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!clauses.in(clause, at)) continue;
        if (auto clock = two_clocks_at(view, at)) return clock;
        if (auto clock = one_clock_at(view, at)) return clock;
    }
    return std::nullopt;
}

}  // namespace dateline
