#include "judging/verdict_sentence.hpp"

#include "judging/length_words.hpp"
#include "judging/measuring.hpp"
#include "judging/sentence_parts.hpp"

#include <fmt/format.h>

namespace dateline {
std::string place_in_words(const Place& place) {
    std::string text = place.name;
    if (!place.admin1.empty()) text += ", " + place.admin1;
    if (!place.country.empty()) text += ", " + place.country;
    return fmt::format("{} ({})", text, place.id);
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

std::string nearness_sentence(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    const auto& measured = *judgement.measurement;
    const Place& subject = dossier.places[measured.subject];
    const Place& object = dossier.places[measured.object];
    const std::string km = in_words(measured.length, LengthUnit::kilometre);
    const bool mapped = object.extent.area || !(claim.touching || is_water(object.kind));
    if (!mapped && judgement.verdict == Verdict::unverifiable)
        return fmt::format("{} is not in the gazetteer, only its middle ({} away)", edge_in_words(object),
                           km);
    const bool to_edge = measured_end(dossier, claim.object, measured.object).part == EndPart::edge;
    const bool touch = to_edge && measured.interval.low <= Meters{0};
    const std::string from = to_edge ? edge_in_words(object) : object.name;
    std::string sentence = touch ? fmt::format("{} reaches {}", subject.name, from)
                                 : fmt::format("{} is {} ({}) from {}", subject.name, km,
                                               in_words(measured.length, LengthUnit::mile), from);
    if (judgement.verdict == Verdict::unverifiable) sentence += "; the wording gives no number to test";
    return sentence;
}

}  // namespace dateline
