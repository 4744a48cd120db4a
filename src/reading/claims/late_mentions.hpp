/// Names that only a claim gives away: in "Cairns is 1,386 km from Brisbane", Cairns must be a place.
#pragma once

#include "reading/article_reading.hpp"
#include "reading/claims/place_phrase.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace dateline {

/**
 * Looks up the ends of claims that the finding of names passed over, in the gazetteer alone, without the
 * article's context. They become mentions of the article, in their order of position.
 */
class LateMentions {
public:
    explicit LateMentions(ArticleReading& reading) : reading_{reading} {}

    /// The end of a claim; a proper noun that was taken for no name is looked up, unless it is a road.
    [[nodiscard]] ClaimEnd end_of(const SentenceView& view, const PlacePhrase& phrase);

    /// Puts the new mentions among the article's, and renumbers the ends of these claims. Call once, last.
    void merge(std::vector<Claim>& claims);

private:
    /// Gives an unresolved end its candidates, when the gazetteer has its very name.
    void look_up(ClaimEnd& end);

    /// "the Somali capital Mogadishu" is Mogadishu, which only its description gives away.
    void look_up_tail(const SentenceView& view, const WordRun& run, ClaimEnd& end);

    /// Puts the candidates of countries that the article speaks of first: White House, Tennessee before
    /// Casablanca.
    void prefer_countries_spoken_of(Mention& mention, ClaimEnd& end);

    ArticleReading& reading_;
    std::vector<Mention> found_;
    std::optional<std::unordered_set<std::string>> countries_;  ///< that the article names; found when needed
};

}  // namespace dateline
