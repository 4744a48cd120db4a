#include "judging/length_words.hpp"
#include "judging/sentence_parts.hpp"
#include "judging/verdict_sentence.hpp"

#include <fmt/format.h>

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

/// What a centre adds to the width of both ends: twice its radius.
constexpr Meters centre_width{2'000};

/// Whose edge the charity is: of the reference where it is the larger, else of the subject. A centre has
/// none, and a border has no width of its own.
bool edge_is_objects(const Dossier& dossier, const Claim& claim, const Measurement& measured) {
    const Place& object = dossier.places[measured.object];
    const bool part = claim.object.border || claim.object.centre;
    return !part && object.extent.radius >= dossier.places[measured.subject].extent.radius;
}

/// "only from the city's western edge, 98 miles away, is it near enough"; "true only from the edge" where the
/// number itself fits there.
std::string city_edge_in_words(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    const Measurement& measured = *judgement.measurement;
    const bool objects = edge_is_objects(dossier, claim, measured);
    const Place& owner = dossier.places[objects ? measured.object : measured.subject];
    std::string edge =
        owner.kind == PlaceKind::populated_place ? std::string{"the city's "} : owner.name + "'s ";
    const bool nearer = judgement.claimed && judgement.claimed->interval.high < measured.length;
    if (measured.bearing && objects) {
        // Four winds are enough for an edge: "west", not "west-northwest".
        const auto quarter = static_cast<int>(std::floor(measured.bearing->value() / 90.0 + .5)) % 4;
        const auto wind = static_cast<CompassPoint>(quarter * 4);
        edge += adjective(nearer ? wind : opposite(wind));
        edge += ' ';
    }
    const ClaimedLength& length = *claim.length;
    const Meters reach = nearer ? measured.interval.low : measured.interval.high;
    const Meters claimed = (nearer ? length.high : length.low) * one(length.unit);
    const bool true_there = nearer ? reach <= claimed : reach >= claimed;
    if (true_there || in_words(reach, length.unit) == in_words(claimed, length.unit))
        return fmt::format("true only from {}edge", edge);
    return fmt::format("near enough only from {}edge, {} away", edge, in_words(reach, length.unit));
}

/// "the places are too wide for that number to be tested", and whether the object's centre would not be.
std::string width_in_words(const Dossier& dossier, const Claim& claim, const Measurement& measured) {
    const Place& object = dossier.places[measured.object];
    std::string words = "the places are too wide for that number to be tested";
    const Meters claimed = claim.length->high * one(claim.length->unit);
    const bool from_centre = object.kind == PlaceKind::populated_place && !claim.object.centre &&
                             2 * dossier.places[measured.subject].extent.radius + centre_width < claimed;
    if (from_centre) words += fmt::format("; from \"central {}\" it could be", object.name);
    return words;
}

std::string length_remark(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    if (has(judgement, "wide-extent")) return width_in_words(dossier, claim, *judgement.measurement);
    if (has(judgement, "inside-the-area"))
        return fmt::format("to the nearest edge from inside {}; the text does not say which part is meant",
                           dossier.places[judgement.measurement->object].name);
    if (has(judgement, "road-distance")) return "a road distance, which geography allows but cannot confirm";
    if (has(judgement, "shorter-than-the-line")) return "a road cannot be shorter than the straight line";
    if (has(judgement, "edge-of-city")) return city_edge_in_words(dossier, claim, judgement);
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

}  // namespace dateline
