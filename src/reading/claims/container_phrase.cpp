#include "reading/claims/container_phrase.hpp"

#include "reading/claims/claim_words.hpp"

#include <string>
#include <string_view>

namespace dateline {
namespace {

/// Whether words before the container's name make another thing of it: "the custody of Edgar County".
bool is_about_another(const SentenceView& view, const PlacePhrase& phrase) {
    for (std::size_t at = phrase.run.begin + 1; at < phrase.run.name->begin; ++at) {
        const bool place =
            noun_class(view, at - 1) != NounClass::none || part_at(view, at - 1) ||
            view.is_any(at - 1, {"part", "parts", "heart", "middle", "centre", "center", "rest"});
        if (view.is(at, "of") && !place) return true;
    }
    return false;
}

/// "Sudan's western Darfur region" lies in the west of Sudan.
bool part_is_of_the_country(const SentenceView& view, const PlacePhrase& phrase) {
    const LaidName& name = *phrase.run.name;
    return phrase.part && name.begin > 0 && view.text(name.begin - 1).ends_with("ern") &&
           noun_class(view, name.end) == NounClass::division;
}

}  // namespace

std::optional<PlacePhrase> container_at(const SentenceView& view, std::size_t at) {
    auto phrase = place_phrase_at(view, at);
    if (!phrase || phrase->run.name == nullptr || phrase->border) return std::nullopt;
    // "in the north of the country" says too little to be tested
    if (view.is_demonym(*phrase->run.name) || view.is_reference(*phrase->run.name)) return std::nullopt;
    if (is_about_another(view, *phrase)) return std::nullopt;
    if (part_is_of_the_country(view, *phrase)) phrase->part.reset();
    return phrase;
}

bool is_short_form(const SentenceView& view, const LaidName& name) {
    constexpr std::size_t longest = 5;  // with its period
    const Place& place = *view.place(name);
    const std::string& quote = view.mention(name).quote;
    const std::string_view start = std::string_view{quote}.substr(0, quote.find('.'));
    const bool cut =
        place.name.size() > start.size() && place.name.starts_with(start) && place.name[start.size()] != ' ';
    return place.kind == PlaceKind::admin1 && quote.size() <= longest && cut;
}

}  // namespace dateline
