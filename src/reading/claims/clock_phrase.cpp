#include "reading/claims/clock_phrase.hpp"

#include "reading/claims/date_grammar.hpp"
#include "reading/clock_words.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "p.m.", "GMT", "noon", "local time": what no time of day is without, but the 24-hour clock.
bool marks_clock(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"noon", "midday", "midnight"})) return true;
    if (view.is(at, "time")) return view.is(at - 1, "local");
    return is_half_day_word(view.text(at)) || follows_clock(view.text(at), view.text(at - 1));
}

/// A number that what stands behind it makes a time of day.
bool is_clock_number(const SentenceView& view, std::size_t at) {
    const bool marked = marks_clock(view, at + 1) || view.phrase(at + 1, "local time") > 0;
    return view.is_number(at) && is_clock_shaped(view.text(at)) && (marked || view.is(at + 1, "("));
}

/// Words around a time of day, which are part of none by themselves.
bool goes_with_clock(const SentenceView& view, std::size_t at) {
    constexpr auto words = word_list("at", "on", "about", "around", "approximately", "local", "early", "late",
                                     "(", ")", ",", "/");
    return view.is_any(at, words) || view.is_any(at, weekday_words);
}

}  // namespace

std::size_t before_clock(const SentenceView& view, std::size_t at) {
    std::size_t begin = at;
    bool clock = false;
    while (begin > view.begin()) {
        const bool marks = marks_clock(view, begin - 1) || is_clock_number(view, begin - 1);
        if (!marks && !goes_with_clock(view, begin - 1)) break;
        clock = clock || marks;
        --begin;
    }
    return clock ? begin : at;
}

}  // namespace dateline
