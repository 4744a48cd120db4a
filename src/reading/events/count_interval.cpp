#include "reading/events/count_interval.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/hedge_words.hpp"
#include "reading/events/written_year.hpp"
#include "text/number_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace dateline {
namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();

/// A word for many, and the fewest that it can mean: "tens" are at least two tens.
struct VagueNumber {
    std::string_view word;
    double low;
};
constexpr auto vague_numbers = std::to_array<VagueNumber>({{"tens", 20},
                                                           {"dozens", 24},
                                                           {"scores", 40},
                                                           {"hundreds", 200},
                                                           {"thousands", 2000},
                                                           {"several", 2},
                                                           {"multiple", 2},
                                                           {"numerous", 2},
                                                           {"many", 2}});

std::optional<WrittenCount> vague_count_at(const SentenceView& view, std::size_t at) {
    for (const auto& vague : vague_numbers) {
        if (!view.is(at, vague.word)) continue;
        const std::size_t end = view.is(at + 1, "of") ? at + 2 : at + 1;
        return WrittenCount{at, end, vague.low, unbounded, false};
    }
    return std::nullopt;
}

/// "at least" lets n itself be, "more than" does not.
bool excludes_its_number(const SentenceView& view, std::size_t hedge) {
    return !view.is_any(hedge, {"at", "no", "not"});
}

/// What a hedge makes of the number n. The 15 % is that of Frazier et al. 2004, as for distances.
void widen(WrittenCount& count, Hedge hedge, double n, bool open) {
    count.low = n;
    count.high = n;
    switch (hedge) {
        case Hedge::about:
            count.low = std::floor(0.85 * n);
            count.high = std::ceil(1.15 * n);
            return;
        case Hedge::nearly:
            count.low = std::floor(0.85 * n);
            return;
        case Hedge::just_over:
            count.high = std::ceil(1.15 * n);
            return;
        case Hedge::more_than:
            count.high = unbounded;
            count.low_open = open;
            return;
        case Hedge::less_than:
        case Hedge::within:
        case Hedge::up_to:
            count.low = 0;
            return;
        default:
            return;
    }
}

/// "15 to 22", "15-22", "between 15 and 22": the upper number, when there is one.
void read_range_end(const SentenceView& view, WrittenCount& count, bool between) {
    const bool joined = view.is_any(count.end, {"to", "-", "–"}) || (between && view.is(count.end, "and"));
    if (!joined) return;
    const auto upper = number_at(view.tokens_from(count.end + 1));
    if (!upper || upper->value <= count.low) return;
    count.high = upper->value;
    count.end += 1 + upper->tokens;
}

/// "58-year-old", "Lane, 77, and", "aged 12": how old somebody is.
bool is_age(const SentenceView& view, std::size_t at, std::size_t tokens) {
    const std::size_t end = at + tokens;
    if (view.is_any(end, {"-", "year-old", "years-old"}) && !view.is_number(end + 1)) return true;
    if (view.is_any(end, {"year", "years"}) && view.is(end + 1, "old")) return true;
    if (at == view.begin() || view.is_any(at - 1, {"aged", "age"})) return at > view.begin();
    return view.is(at - 1, ",") && at >= view.begin() + 2 && view.is_capitalised(at - 2) &&
           view.name_until(at - 1) == nullptr && view.is_any(end, {",", ".", ";"});
}

}  // namespace

bool stands_for_count(std::string_view word) {
    static constexpr auto vague =
        opening_words(vague_numbers, [](const VagueNumber& row) { return row.word; });
    constexpr auto others =
        word_list("no", "zero", "nobody", "no-one", "none", "anyone", "anybody", "between", "“", "\"");
    return same_as_any(word, others) || vague.has(word);
}

std::optional<WrittenCount> count_at(const SentenceView& view, std::size_t at) {
    const bool in_words = view.opens(at, Opening::count);
    if (in_words) {
        if (const auto vague = vague_count_at(view, at)) return vague;
        if (view.phrase(at, "no one") > 0) return WrittenCount{at, at + 2, 0, 0, false};
        if (view.is_any(at, {"no", "zero", "nobody", "no-one", "none"}))
            return WrittenCount{at, at + 1, 0, 0, false};
    }
    const bool between = in_words && view.is(at, "between");
    const auto hedge = hedge_at(view, at);
    std::size_t number_begin = at + (between ? 1 : hedge ? hedge->tokens : 0);
    while (view.is_any(number_begin, {"“", "\""})) ++number_begin;
    const auto tokens = view.tokens_from(number_begin);
    if (tokens.empty()) return std::nullopt;
    const auto number = number_at(tokens);
    if (!number || number->value != std::floor(number->value)) return std::nullopt;
    if (tells_date_or_time(view, number_begin) || is_age(view, number_begin, number->tokens))
        return std::nullopt;
    WrittenCount count;
    count.begin = at;
    count.end = number_begin + number->tokens;
    widen(count, hedge ? hedge->hedge : Hedge::bare, number->value, excludes_its_number(view, at));
    if (!hedge) read_range_end(view, count, between);
    return count;
}

}  // namespace dateline
