#include "reading/claims/length_link.hpp"

#include <string_view>

namespace dateline {
namespace {

/// "160 km (give or take) from", "160 km, give or take, from".
void skip_aside(const SentenceView& view, LengthLink& link) {
    constexpr std::size_t longest_aside = 8;  // tokens
    const bool bracket = view.is(link.at, "(");
    if (!bracket && view.phrase(link.at, ", give or take") == 0) return;
    for (std::size_t end = link.at + 1; end < link.at + longest_aside; ++end) {
        if (view.name_over(end) != nullptr) return;
        if (view.is(end, bracket ? ")" : ",")) {
            link.at = end + 1;
            return;
        }
    }
}

/// "390 km in a straight line from", "140 km up the road from", "14 km across the strait from".
void skip_manner(const SentenceView& view, LengthLink& link) {
    for (const std::string_view phrase :
         {"in a straight line", "as the crow flies", "by air", "by sea", "by boat"}) {
        link.at += view.phrase(link.at, phrase);
    }
    const bool along = view.is_any(link.at, {"up", "down", "across", "along"}) &&
                       view.is(link.at + 1, "the") && view.is_lower_word(link.at + 2) &&
                       view.is(link.at + 3, "from");
    if (!along) return;
    link.by_road = view.is_any(link.at + 2, {"road", "street", "highway", "motorway"});
    link.at += 3;
}

}  // namespace

void skip_by_road(const SentenceView& view, LengthLink& link) {
    if (view.is(link.at, "-") && is_journey(view, link.at + 1)) ++link.at;
    const bool phrase = view.is(link.at, "by") &&
                        view.is_any(link.at + 1, {"road", "car", "highway", "land", "train", "rail", "bus"});
    const bool noun = is_journey(view, link.at);
    if (!phrase && !noun) return;
    link.at += phrase ? 2 : 1;
    link.by_road = true;
}

void skip_fillers(const SentenceView& view, LengthLink& link) {
    skip_aside(view, link);
    skip_manner(view, link);
    while (view.is_any(
        link.at, {"away", "distant", "further", "farther", "inland", "upstream", "downstream", "offshore",
                  "due", "just", "directly", "almost", "roughly", "downriver", "upriver", "or", "so"})) {
        link.away = link.away || view.is(link.at, "away");
        link.further = link.further || view.is_any(link.at, {"further", "farther"});
        ++link.at;
    }
}

void read_direction(const SentenceView& view, LengthLink& link) {
    std::size_t at = link.at;
    const std::size_t comma = view.is(at, ",") ? 1 : 0;
    at += comma;
    link.to_the = view.is(at, "to") && view.is(at + 1, "the");
    if (link.to_the)
        at += 2;
    else if (view.is(at, "due"))
        ++at;
    const auto direction = direction_at(view, at);
    if (!direction) return;
    link.direction = direction->point;
    link.at = at + direction->tokens;
}

bool read_preposition(const SentenceView& view, const WrittenLength& length, LengthLink& link) {
    if (view.is(link.at, "away")) ++link.at;
    const bool of =
        view.is(link.at, "of") && (link.direction || length.length.hedge == Hedge::within ||
                                   view.is(link.at - 1, "outside") || view.is(link.at - 1, "short"));
    const bool from = view.is_any(link.at, {"from", "off"});
    const bool outside = view.is(link.at, "outside");
    // "20 miles inside Chad" is so far behind its border
    link.inside = !link.direction && view.is(link.at, "inside") && view.name_from(link.at + 1) != nullptr;
    if (view.is(link.at, "short") && view.is(link.at + 1, "of")) {
        link.at += 2;
        return true;
    }
    if (outside && view.is(link.at + 1, "of")) ++link.at;
    link.from = from;
    link.off = view.is(link.at, "off");
    if (!of && !from && !outside && !link.inside) return false;
    ++link.at;
    return true;
}

}  // namespace dateline
