#include "judging/sentence_parts.hpp"

#include <algorithm>

namespace dateline {

bool has(const Judgement& judgement, std::string_view reason) {
    return std::find(judgement.reasons.begin(), judgement.reasons.end(), reason) != judgement.reasons.end();
}

std::string_view adjective(CompassPoint point) {
    switch (point) {
        case CompassPoint::n:
            return "northern";
        case CompassPoint::e:
            return "eastern";
        case CompassPoint::s:
            return "southern";
        case CompassPoint::w:
            return "western";
        case CompassPoint::ne:
            return "north-eastern";
        case CompassPoint::se:
            return "south-eastern";
        case CompassPoint::sw:
            return "south-western";
        case CompassPoint::nw:
            return "north-western";
        default:
            return words(point);
    }
}

std::string edge_in_words(const Place& place) {
    switch (place.kind) {
        case PlaceKind::river:
            return "the course of the " + place.name;
        case PlaceKind::sea:
        case PlaceKind::ocean:
        case PlaceKind::gulf:
        case PlaceKind::strait:
            return "the shore of the " + place.name;
        case PlaceKind::lake:
            return "the shore of " + place.name;
        default:
            return "the edge of " + place.name;
    }
}

}  // namespace dateline
