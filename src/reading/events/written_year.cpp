#include "reading/events/written_year.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/written_day.hpp"

#include <charconv>

namespace dateline {
namespace {

constexpr int first_year = 1800;
constexpr int last_year = 2099;

std::optional<int> digits_at(const SentenceView& view, std::size_t at) {
    const auto text = view.text(at);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = !text.empty() && error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{value} : std::nullopt;
}

bool is_month(const SentenceView& view, std::size_t at) {
    return view.has(at) && month_at(view, at).has_value();
}

/// "January 8, 2020", "8 January, 2020".
bool ends_date(const SentenceView& view, std::size_t at) {
    if (at < view.begin() + 3) return false;
    if (!view.is(at - 1, ",")) return view.is_number(at - 1) && is_month(view, at - 2);
    return is_month(view, at - 2) || (view.is_number(at - 2) && is_month(view, at - 3));
}

/// "a salvo of 2000 missiles" counts; "the attacks of 2015 killed" does not.
bool counts_behind_of(const SentenceView& view, std::size_t at) {
    return view.is_lower_word(at + 1) && !trigger_word_at(view, at + 1);
}

/// "the 2014 war": happenings that are told apart by their year.
bool names_happening(const SentenceView& view, std::size_t at) {
    return view.is_any(
        at, {"war",      "wars",      "conflict",  "offensive",  "operation",  "invasion", "campaign",
             "attack",   "attacks",   "uprising",  "crisis",     "earthquake", "quake",    "flood",
             "floods",   "coup",      "battle",    "strike",     "strikes",    "bombing",  "bombings",
             "massacre", "ceasefire", "agreement", "revolution", "revolt",     "election", "elections",
             "crash",    "disaster",  "fighting",  "genocide",   "peace",      "season",   "hostilities",
             "siege",    "fire",      "shooting"});
}

/// "a 1997 Korean Air crash", "the 2018 Camp Fire".
bool is_year_of_deed(const SentenceView& view, std::size_t at) {
    constexpr std::size_t reach = 4;
    if (!view.is_any(at - 1, {"the", "a", "its", "their", "that"})) return false;
    for (std::size_t noun = at + 1; noun <= at + reach && view.is_word(noun); ++noun) {
        if (names_happening(view, noun)) return true;
        const auto word = trigger_word_at(view, noun);
        const bool deed = word && (word->sense == TriggerSense::deed || word->sense == TriggerSense::death);
        if (word) return deed && !view.text(noun).ends_with("ed");
    }
    return false;
}

bool follows_year_word(const SentenceView& view, std::size_t at) {
    if (is_month(view, at - 1) || ends_date(view, at)) return true;
    if (is_year_of_deed(view, at)) return true;
    if (view.is(at - 1, "of")) return !counts_behind_of(view, at);
    if (at >= view.begin() + 2 && view.is_any(at - 1, {"and", "to", "or", "-", "–"}) && year_at(view, at - 2))
        return true;
    return view.is_any(at - 1, {"in", "since", "by", "until", "till", "from", "during", "between", "before",
                                "after", "early", "late", "mid", "spring", "summer", "autumn", "winter"});
}

/// "8 January", "January 8".
bool is_day_of_month(const SentenceView& view, std::size_t at, int value) {
    const bool month_before =
        at > view.begin() && is_month(view, at - 1) && !counts_behind_month(view, at - 1);
    return value >= 1 && value <= 31 && (month_before || is_month(view, at + 1));
}

/// One of three numbers joined alike ("2024-05-01", "1/8/2020"), or a date in one word.
bool is_in_joined_date(const SentenceView& view, std::size_t at) {
    const auto joined = [&view](std::size_t mark) {
        return view.is_any(mark, {"-", "/", "."}) && view.is_number(mark - 1) && view.is_number(mark + 1);
    };
    const bool before = at > view.begin() && joined(at - 1);
    return (joined(at + 1) && (before || joined(at + 3))) ||
           (before && at > view.begin() + 2 && joined(at - 3));
}

/// "0130", "2230 GMT", "1:30", "5 p.m."
bool is_time_of_day(const SentenceView& view, std::size_t at) {
    const auto text = view.text(at);
    if (text.size() == 4 && text.front() == '0') return true;
    if (view.is_any(at + 1, {"a.m.", "p.m.", "a.m", "p.m", "am", "pm", "gmt", "utc", "o'clock", "o’clock"}))
        return true;
    return (view.is(at + 1, ":") && view.is_number(at + 2)) ||
           (at >= view.begin() + 2 && view.is(at - 1, ":") && view.is_number(at - 2));
}

}  // namespace

std::optional<int> year_at(const SentenceView& view, std::size_t at) {
    const auto value = digits_at(view, at);
    if (!value || *value < first_year || *value > last_year) return std::nullopt;
    if (view.is_any(at + 1, {"'s", "’s"})) return value;
    return at > view.begin() && follows_year_word(view, at) ? value : std::nullopt;
}

bool counts_behind_month(const SentenceView& view, std::size_t month) {
    return month > view.begin() && view.is(month - 1, "in") && view.is_number(month + 1) &&
           view.is_lower_word(month + 2) && !view.is_any(month + 2, {"and", "at", "when", "as", "to", "or"});
}

bool tells_date_or_time(const SentenceView& view, std::size_t at) {
    if (!view.is_number(at)) return false;
    if (year_at(view, at) || is_time_of_day(view, at) || is_in_joined_date(view, at)) return true;
    const auto value = digits_at(view, at);
    return value && is_day_of_month(view, at, *value);
}

}  // namespace dateline
