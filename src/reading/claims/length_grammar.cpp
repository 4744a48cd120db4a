#include "reading/claims/length_grammar.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/hedge_words.hpp"
#include "reading/claims/hedged_number.hpp"
#include "reading/claims/uncounted_length.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

/// Skips the hyphen of "160-km" and "half-mile".
std::size_t after_hyphen(const SentenceView& view, std::size_t at) {
    return view.is(at, "-") && unit_at(view, at + 1) ? at + 1 : at;
}

bool money_before(const SentenceView& view, std::size_t at) {
    return at > 0 && view.is_any(at - 1, {"$", "£", "€", "¥", "₹"});
}

std::optional<PlainLength> second_length(const SentenceView& view, std::size_t at) {
    std::size_t inner = at + 1;
    if (view.is(at, ",") && view.is(at + 1, "or"))
        inner = at + 2;
    else if (!view.is_any(at, {"(", "/", "[", "–", "—"}))
        return std::nullopt;
    for (const std::string_view phrase : {"that is ,", "that is", "or"}) {
        if (inner == at + 1) inner += view.phrase(inner, phrase);
    }
    inner = hedges_from(view, inner).end;
    auto second = plain_length_at(view, inner);
    if (!second) return std::nullopt;
    const bool bracket = view.is_any(at, {"(", "["});
    if (bracket && !view.is_any(second->end, {")", "]"})) return std::nullopt;
    const bool dash = view.is_any(at, {"–", "—"});
    if (dash && view.text(second->end) != view.text(at)) return std::nullopt;
    if (bracket || dash || (view.is(at, ",") && view.is(second->end, ","))) ++second->end;
    return second;
}

std::optional<WrittenLength> numbered_length(const SentenceView& view, const HedgesEnd& hedges,
                                             std::size_t begin) {
    std::size_t at = hedges.end;
    const bool between = view.is(at, "between");
    if (between || (view.is(at, "from") && view.is_number(at + 1))) ++at;
    const auto first = number_from(view, at);
    if (!first || money_before(view, at)) return std::nullopt;
    const auto upper = upper_number(view, first->end, between);
    const HedgePhrase behind = hedge_behind(view, first->end);
    const std::size_t hyphen = upper ? upper->end : first->end + behind.tokens;
    const std::size_t unit = after_hyphen(view, hyphen);
    const auto found = unit_at(view, unit);
    if (!found) return std::nullopt;

    WrittenLength written{
        begin, unit + found->tokens, {}, {}, false, unit != hyphen && first->number.value >= 1};
    const double grain = upper ? std::min(first->number.grain, upper->number.grain) : first->number.grain;
    written.length = {first->number.value,
                      upper ? upper->number.value : first->number.value,
                      grain,
                      found->unit,
                      upper ? Hedge::between : hedges.hedge,
                      false};
    if (behind.tokens > 0 && hedges.hedge == Hedge::bare) written.length.hedge = behind.hedge;
    if (!upper && first->number.value < 1 && hedges.hedge == Hedge::bare)
        written.length.hedge = Hedge::half_of;
    return written;
}

/// "a mile and a half", "two miles and a quarter": what is added behind the unit.
void take_fraction(const SentenceView& view, WrittenLength& written) {
    if (!view.is(written.end, "and") || !view.is_any(written.end + 1, {"a", "one"})) return;
    const bool half = view.is(written.end + 2, "half");
    if (!half && !view.is(written.end + 2, "quarter")) return;
    if (unit_at(view, written.end + 3)) return;  // "a mile and a half mile"
    const double fraction = half ? 0.5 : 0.25;
    written.length.low += fraction;
    written.length.high += fraction;
    written.length.grain = std::min(written.length.grain, fraction);
    written.end += 3;
}

/// The number in brackets was made from the first, so it is hedged alike.
void take_second(const SentenceView& view, WrittenLength& written) {
    const auto second = second_length(view, written.end);
    if (!second || second->length.unit == written.length.unit) return;
    written.second = second->length;
    written.second->hedge = written.length.hedge;
    written.end = second->end;
}

}  // namespace

std::optional<PlainLength> plain_length_at(const SentenceView& view, std::size_t at) {
    const auto first = number_from(view, at);
    if (!first) return std::nullopt;
    const auto upper = upper_number(view, first->end, false);
    const std::size_t unit = after_hyphen(view, upper ? upper->end : first->end);
    const auto found = unit_at(view, unit);
    if (!found) return std::nullopt;
    const double high = upper ? upper->number.value : first->number.value;
    const Hedge hedge = upper ? Hedge::between : Hedge::bare;
    return PlainLength{{first->number.value, high, first->number.grain, found->unit, hedge, false},
                       unit + found->tokens};
}

std::optional<WrittenLength> length_at(const SentenceView& view, std::size_t at) {
    const auto hedges = hedges_from(view, at);
    auto written = numbered_length(view, hedges, at);
    if (!written) written = plural_length(view, hedges.end, at);
    if (!written) written = vague_length(view, hedges.end, at);
    if (!written && hedges.end > at) written = vague_length(view, hedges.end - 1, at);
    if (!written) return std::nullopt;
    if (!written->vague) take_fraction(view, *written);
    if (view.phrase(written->end, "or so") > 0) {
        written->end += 2;
        if (written->length.hedge == Hedge::bare) written->length.hedge = Hedge::about;
    }
    take_second(view, *written);
    return written;
}

bool mentions_a_unit(const SentenceView& view) {
    if (!view.opens_somewhere(Opening::unit)) return false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (unit_at(view, at)) return true;
    }
    return false;
}

}  // namespace dateline
