/// The words between a length and the place that it is counted from: "by road to the south of".
#pragma once

#include "reading/claims/claim_words.hpp"
#include "reading/claims/length_grammar.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// What these words say, and how far they are read. They are read in the order of the functions below.
struct LengthLink {
    std::size_t at = 0;  ///< the next token
    std::optional<CompassPoint> direction;
    bool by_road = false;
    bool away = false;     ///< "20 miles away"
    bool to_the = false;   ///< "to the south" of something that the text need not name
    bool from = false;     ///< a place follows, and "to" may follow it
    bool off = false;      ///< "120 km off Tunisia"
    bool further = false;  ///< "60 miles further north" than what was told before
    bool inside = false;   ///< "20 miles inside Chad" is so far behind its border
};

/// "by road", "by train", "-drive".
void skip_by_road(const SentenceView& view, LengthLink& link);

/// "away", "inland", "as the crow flies", "(give or take)".
void skip_fillers(const SentenceView& view, LengthLink& link);

/// "south", "to the south", "due south".
void read_direction(const SentenceView& view, LengthLink& link);

/// "west of", "southeast from", "from", "away from", "off"; "of" alone only after "within". Whether one is
/// here.
[[nodiscard]] bool read_preposition(const SentenceView& view, const WrittenLength& length, LengthLink& link);

}  // namespace dateline
