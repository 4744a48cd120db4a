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

}  // namespace dateline
