/// Statements of distance and direction: "about 100 miles west of Baghdad", "from A to B", "near the border".
#pragma once

#include "reading/claims/claim_words.hpp"
#include "reading/claims/length_grammar.hpp"
#include "reading/claims/place_phrase.hpp"

#include <optional>

namespace dateline {

/// How the statement leads to its subject.
enum class SubjectRule {
    find,      ///< from the sentence
    adjacent,  ///< only the name that stands right before
    given,     ///< named by the statement itself
    heading,   ///< from the sentence, else what was spoken of last: "Kandy. Distance from Colombo: 95 km"
};

/// How far and which way, relative to what; tokens [begin, end).
struct Relation {
    std::size_t begin = 0;
    std::size_t end = 0;
    ClaimKind kind = ClaimKind::distance;
    std::optional<WrittenLength> length;
    std::optional<CompassPoint> direction;
    PlacePhrase object;                        ///< empty when it is implied: "five miles away, at Palmdale"
    std::optional<PlacePhrase> second_object;  ///< of "between A and B"
    double share = .5;                         ///< of the way from the object to the second one
    bool object_implied = false;
    bool further = false;  ///< counted from what was located before: "60 miles further north"
    bool touching = false;  ///< "on the Nile": at its very edge
    bool of_pair = false;   ///< "the two cities": both ends are to be found
    SubjectRule subject_rule = SubjectRule::find;
    PlacePhrase subject;  ///< when given
};

/// The relation that begins with this length; nothing when the length relates no two places.
[[nodiscard]] std::optional<Relation> relation_with(const SentenceView& view, const WrittenLength& length);

/// "south of Brisbane", "to Brisbane's south" without a number. Parts ("the south of France") are none.
[[nodiscard]] std::optional<Relation> direction_relation_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
