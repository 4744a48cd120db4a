#include "reading/claims/hedge_words.hpp"

#include "text/word_list.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

struct HedgeRow {
    std::string_view phrase;
    Hedge hedge;
};

/// Longer phrases stand before their beginnings.
constexpr std::array hedges{
    HedgeRow{"slightly more than", Hedge::just_over},
    HedgeRow{"a little more than", Hedge::just_over},
    HedgeRow{"just more than", Hedge::just_over},
    HedgeRow{"a little over", Hedge::just_over},
    HedgeRow{"slightly over", Hedge::just_over},
    HedgeRow{"just over", Hedge::just_over},
    HedgeRow{"slightly less than", Hedge::nearly},
    HedgeRow{"a little less than", Hedge::nearly},
    HedgeRow{"just less than", Hedge::nearly},
    HedgeRow{"a little under", Hedge::nearly},
    HedgeRow{"slightly under", Hedge::nearly},
    HedgeRow{"just short of", Hedge::nearly},
    HedgeRow{"just under", Hedge::nearly},
    HedgeRow{"not quite", Hedge::nearly},
    HedgeRow{"close to", Hedge::nearly},
    HedgeRow{"the best part of", Hedge::nearly},
    HedgeRow{"the better part of", Hedge::nearly},
    HedgeRow{"nearly", Hedge::nearly},
    HedgeRow{"almost", Hedge::nearly},
    HedgeRow{"no more than", Hedge::less_than},
    HedgeRow{"not more than", Hedge::less_than},
    HedgeRow{"no less than", Hedge::more_than},
    HedgeRow{"not less than", Hedge::more_than},
    HedgeRow{"no fewer than", Hedge::more_than},
    HedgeRow{"well over", Hedge::more_than},
    HedgeRow{"a good", Hedge::more_than},
    HedgeRow{"more than", Hedge::more_than},
    HedgeRow{"at least", Hedge::more_than},
    HedgeRow{"in excess of", Hedge::more_than},
    HedgeRow{"upwards of", Hedge::more_than},
    HedgeRow{"over", Hedge::more_than},
    HedgeRow{"well under", Hedge::less_than},
    HedgeRow{"less than", Hedge::less_than},
    HedgeRow{"fewer than", Hedge::less_than},
    HedgeRow{"at most", Hedge::less_than},
    HedgeRow{"under", Hedge::less_than},
    HedgeRow{"within", Hedge::within},
    HedgeRow{"inside", Hedge::within},
    HedgeRow{"up to", Hedge::up_to},
    HedgeRow{"as many as", Hedge::up_to},
    HedgeRow{"as much as", Hedge::up_to},
    HedgeRow{"as far as", Hedge::up_to},
    HedgeRow{"exactly", Hedge::exactly},
    HedgeRow{"precisely", Hedge::exactly},
    HedgeRow{"more or less", Hedge::about},
    HedgeRow{"an estimated", Hedge::about},
    HedgeRow{"approximately", Hedge::about},
    HedgeRow{"approx", Hedge::about},
    HedgeRow{"approx.", Hedge::about},
    HedgeRow{"roughly", Hedge::about},
    HedgeRow{"about", Hedge::about},
    HedgeRow{"around", Hedge::about},
    HedgeRow{"some", Hedge::about},
    HedgeRow{"circa", Hedge::about},
    HedgeRow{"~", Hedge::about},
    HedgeRow{"at a distance of", Hedge::bare},
    HedgeRow{"a distance of", Hedge::bare},
    HedgeRow{"a mere", Hedge::bare},
    HedgeRow{"a full", Hedge::bare},
    HedgeRow{"somewhere", Hedge::bare},
    HedgeRow{"only", Hedge::bare},
    HedgeRow{"just", Hedge::bare},
    HedgeRow{"barely", Hedge::bare},
};

}  // namespace

bool begins_hedge(std::string_view word) {
    static constexpr auto words = opening_words(hedges, [](const HedgeRow& row) { return row.phrase; });
    return words.has(word);
}

std::optional<HedgePhrase> hedge_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::hedge)) return std::nullopt;
    static_assert(hedges.size() <= 64);
    static constexpr RowsByLetter by_letter{hedges, [](const HedgeRow& row) { return row.phrase; }};
    std::optional<HedgePhrase> found;
    by_letter.visit(view.text(at).front(), [&](std::size_t i) {
        const std::size_t tokens = view.phrase(at, hedges[i].phrase);
        if (tokens > 0) found = HedgePhrase{hedges[i].hedge, tokens};
        return tokens > 0;
    });
    return found;
}

}  // namespace dateline
