#include "reading/claims/hedged_number.hpp"

#include <string_view>

namespace dateline {
namespace {

/// How many times two "a couple of hundred" is; 1 when "a couple of" is not here or counts the units.
double times_a_couple(const SentenceView& view, std::size_t at, std::size_t end) {
    if (!view.is(at + 1, "couple")) return 1;
    return view.is(end, "dozen") ? 12 : view.is(end, "hundred") ? 100 : view.is(end, "thousand") ? 1000 : 1;
}

}  // namespace

std::optional<NumberEnd> number_from(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::number)) return std::nullopt;
    auto number = number_at(view.tokens_from(at));
    if (number) {
        std::size_t end = at + number->tokens;
        if (const double times = times_a_couple(view, at, end); times > 1) {
            number->value *= times;
            number->grain *= times;
            ++end;
        }
        return NumberEnd{*number, end};
    }
    if (view.phrase(at, "a score of") > 0) return NumberEnd{{20, 3, 20, false}, at + 3};
    // "a mile"
    if (view.is_any(at, {"a", "an", "one"}) && unit_at(view, at + 1))
        return NumberEnd{{1, 1, 1, false}, at + 1};
    return std::nullopt;
}

std::optional<NumberEnd> upper_number(const SentenceView& view, std::size_t at, bool between) {
    const bool joined = between ? view.is(at, "and") : view.is_any(at, {"to", "-", "–", "—", "or"});
    return joined ? number_from(view, at + 1) : std::nullopt;
}

HedgesEnd hedges_from(const SentenceView& view, std::size_t at) {
    HedgesEnd result{Hedge::bare, at};
    while (const auto phrase = hedge_at(view, result.end)) {
        if (phrase->hedge != Hedge::bare && (result.hedge == Hedge::bare || result.hedge == Hedge::about)) {
            result.hedge = phrase->hedge;
        }
        result.end += phrase->tokens;
    }
    return result;
}

HedgePhrase hedge_behind(const SentenceView& view, std::size_t at) {
    for (const std::string_view phrase : {"- odd", "odd", "or so"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return {Hedge::about, tokens};
    }
    for (const std::string_view phrase : {"- plus", "plus", "+"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return {Hedge::more_than, tokens};
    }
    return {};
}

}  // namespace dateline
