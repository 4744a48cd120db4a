#include "reading/events/event_clock.hpp"

#include "reading/claims/clock_grammar.hpp"
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

std::optional<EventClock> one_clock_at(const SentenceView& view, std::size_t at) {
    if (!view.is_number(at) || tells_no_moment(view, at)) return std::nullopt;
    const auto minute_of_day = minutes_of(view.text(at));
    if (!minute_of_day) return std::nullopt;
    const minutes slack = slack_before(view, at);
    const bool am = view.is_any(at + 1, {"a.m.", "a.m", "am"});
    const bool pm = view.is_any(at + 1, {"p.m.", "p.m", "pm"});
    if (am || pm) return EventClock{minutes{*minute_of_day % 720 + (pm ? 720 : 0)}, std::nullopt, slack};
    if (!view.is_any(at + 1, {"gmt", "utc"})) return std::nullopt;
    return EventClock{minutes{*minute_of_day}, minutes{*minute_of_day}, slack};
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
