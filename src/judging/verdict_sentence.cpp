#include "judging/verdict_sentence.hpp"

#include "judging/length_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

std::string_view before_number(Hedge hedge) {
    switch (hedge) {
        case Hedge::about:
            return "about ";
        case Hedge::exactly:
            return "exactly ";
        case Hedge::nearly:
            return "nearly ";
        case Hedge::just_over:
            return "just over ";
        case Hedge::more_than:
            return "more than ";
        case Hedge::less_than:
            return "less than ";
        case Hedge::within:
            return "within ";
        case Hedge::up_to:
            return "up to ";
        case Hedge::dozens:
        case Hedge::scores:
        case Hedge::hundreds:
            return "at least ";
        default:
            return "";
    }
}

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

/// The edge that faces the other place: of the reference where it is the larger, else of the subject.
std::string edge_in_words(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    const Measurement& measured = *judgement.measurement;
    const Place& object = dossier.places[measured.object];
    const Place& subject = dossier.places[measured.subject];
    // A border has no width of its own: only the subject's extent counts.
    const bool object_is_larger = !claim.object.border && object.extent.radius >= subject.extent.radius;
    const Place& larger = object_is_larger ? object : subject;
    const std::string owner =
        larger.kind == PlaceKind::populated_place ? std::string{"the city's"} : larger.name + "'s";
    if (!measured.bearing || !object_is_larger) return fmt::format("true only from {} edge", owner);
    // Eight winds are enough for an edge: "west", not "west-northwest".
    auto wind = static_cast<int>(std::floor(measured.bearing->value() / 90.0 + .5)) % 4 * 4;
    const auto& claimed = judgement.claimed;
    const bool nearer = claimed && claimed->interval.high < measured.length;
    if (!nearer) wind = (wind + 8) % 16;
    return fmt::format("true only from {} {} edge", owner, adjective(static_cast<CompassPoint>(wind)));
}

std::string length_remark(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    if (has(judgement, "wide-extent")) return "the places are too wide for that number to be tested";
    if (has(judgement, "road-distance")) return "a road distance, which geography allows but cannot confirm";
    if (has(judgement, "shorter-than-the-line")) return "a road cannot be shorter than the straight line";
    if (has(judgement, "edge-of-city")) return edge_in_words(dossier, claim, judgement);
    if (has(judgement, "by-road")) return "consistent with a road distance";
    if (has(judgement, "loose")) return "within twice the tolerance";
    if (has(judgement, "up-to")) return "\"up to\" was overstepped";
    if (has(judgement, "understated"))
        return fmt::format("true, and understated ({} would be)", claimed_in_words(*claim.length));
    return "";
}

std::string direction_remark(const Claim& claim, const Judgement& judgement) {
    if (!claim.direction) return "";
    const auto& bearing = judgement.measurement->bearing;
    const auto claimed = words(*claim.direction);
    if (!bearing) return fmt::format("too near or too wide to say whether it is {}", claimed);
    const auto real = words(nearest_compass_point(*bearing));
    if (has(judgement, "direction"))
        return fmt::format("{} ({:.0f}°), not {}", real, bearing->value(), claimed);
    if (has(judgement, "direction-band")) {
        return fmt::format("{} ({:.0f}°), not quite {}", real, bearing->value(), claimed);
    }
    return "";
}

void append(std::string& sentence, std::string_view separator, const std::string& part) {
    if (part.empty()) return;
    if (!sentence.empty()) sentence += separator;
    sentence += part;
}

std::string measured_against_claimed(const Claim& claim, const Judgement& judgement) {
    const Meters measured = judgement.measurement->length;
    if (!claim.length) {
        const auto& bearing = judgement.measurement->bearing;
        return bearing ? fmt::format("{} away, {} ({:.0f}°)", in_words(measured, LengthUnit::kilometre),
                                     words(nearest_compass_point(*bearing)), bearing->value())
                       : in_words(measured, LengthUnit::kilometre) + " away";
    }
    const bool wrong = judgement.verdict == Verdict::off || judgement.verdict == Verdict::contradicted;
    const auto& claimed = judgement.claimed;
    const bool length_wrong = wrong && claimed && !claimed->interval.contains(measured);
    const std::string words = in_words(measured, claim.length->unit);
    return length_wrong ? fmt::format("{}, not {}", words, claimed_in_words(*claim.length)) : words;
}

}  // namespace

std::string place_in_words(const Place& place) {
    std::string text = place.name;
    if (!place.admin1.empty()) text += ", " + place.admin1;
    if (!place.country.empty()) text += ", " + place.country;
    return fmt::format("{} ({})", text, place.id);
}

std::string claimed_in_words(const ClaimedLength& length) {
    if (length.low != length.high)
        return fmt::format("{} to {}", number_in_words(length.low), number_in_words(length.high));
    return fmt::format("{}{}", before_number(length.hedge), number_in_words(length.low));
}

std::string distance_sentence(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    std::string remarks;
    append(remarks, "; ", length_remark(dossier, claim, judgement));
    append(remarks, "; ", direction_remark(claim, judgement));
    if (has(judgement, "units-disagree")) append(remarks, "; ", "the two units given are different lengths");
    for (const auto& diagnosis : judgement.diagnoses) append(remarks, "; ", diagnosis.sentence);
    std::string sentence = measured_against_claimed(claim, judgement);
    append(sentence, ": ", remarks);
    return sentence;
}

std::string containment_sentence(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    const Place& subject = dossier.places[judgement.measurement->subject];
    const Place& object = dossier.places[judgement.measurement->object];
    const std::string where =
        claim.object.part ? fmt::format("{} {}", adjective(*claim.object.part), object.name) : object.name;
    if (has(judgement, "disputed"))
        return fmt::format("whether {} lies in {} is disputed", subject.name, object.name);
    if (has(judgement, "no-area")) return fmt::format("the borders of {} are not known", object.name);
    if (has(judgement, "edge-of-area"))
        return fmt::format("{} lies at the edge of {}", subject.name, object.name);
    if (has(judgement, "part-band"))
        return fmt::format("{} lies near the middle of {}", subject.name, object.name);
    const bool inside = judgement.verdict == Verdict::supported;
    std::string sentence =
        fmt::format("{} {} {}", subject.name, inside ? "lies in" : "does not lie in", where);
    if (!inside && !subject.country_name.empty())
        sentence += fmt::format("; it lies in {}", subject.country_name);
    return sentence;
}

std::string nearness_sentence(const Dossier& dossier, const Judgement& judgement) {
    const auto& measured = *judgement.measurement;
    const Place& object = dossier.places[measured.object];
    if (object.kind == PlaceKind::river && !object.extent.area) {
        return fmt::format("the course of the {} is not in the gazetteer, only its middle ({} away)",
                           object.name, in_words(measured.length, LengthUnit::kilometre));
    }
    return fmt::format("{} is {} ({}) from {}; the wording gives no number to test",
                       dossier.places[measured.subject].name,
                       in_words(measured.length, LengthUnit::kilometre),
                       in_words(measured.length, LengthUnit::mile), dossier.places[measured.object].name);
}

}  // namespace dateline
