#include "reading/claims/object_phrase.hpp"

#include "reading/place_nouns.hpp"

namespace dateline {
namespace {

/// "150 miles from the capital", "12 miles south of the city": which one, the article tells elsewhere.
std::optional<PlacePhrase> the_place(const SentenceView& view, std::size_t at) {
    const bool goes_on =
        view.is_any(at + 2, {"of", "-", "'s", "’s"}) || noun_class(view, at + 2) != NounClass::none;
    const bool here = view.is_any(at, {"the", "that", "this"}) && !goes_on &&
                      noun_class(view, at + 1) == NounClass::settlement;
    return here ? std::optional{PlacePhrase{{at, at + 2, nullptr}, {}, false}} : std::nullopt;
}

/// "at least 250 miles from the border": whose, it does not say.
std::optional<PlacePhrase> the_border(const SentenceView& view, std::size_t at) {
    const bool here = view.is(at, "the") && view.is_any(at + 1, {"border", "frontier"});
    return here ? std::optional{PlacePhrase{{at, at + 2, nullptr}, {}, true}} : std::nullopt;
}

/// "about a mile from the boat", of which the sentence has told before.
std::optional<PlacePhrase> thing_spoken_of(const SentenceView& view, std::size_t at, std::size_t before) {
    if (!view.is_any(at, {"the", "that"}) || !view.is_lower_word(at + 1)) return std::nullopt;
    for (std::size_t said = view.begin(); said < before; ++said) {
        if (view.text(said) == view.text(at + 1)) return PlacePhrase{{at, at + 2, nullptr}, {}, false};
    }
    return std::nullopt;
}

}  // namespace

std::optional<PlacePhrase> object_phrase_at(const SentenceView& view, std::size_t at, std::size_t measure) {
    if (auto phrase = place_phrase_at(view, at)) return phrase;
    if (auto phrase = the_place(view, at)) return phrase;
    if (auto phrase = the_border(view, at)) return phrase;
    return thing_spoken_of(view, at, measure);
}

}  // namespace dateline
