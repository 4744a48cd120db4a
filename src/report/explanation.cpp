#include "report/explanation.hpp"

#include "dossier/candidate_score.hpp"
#include "geo/coordinate_text.hpp"
#include "report/claimed_steps.hpp"
#include "report/finding_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t candidates_told = 3;

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes) text += (text.empty() ? "" : ", ") + code;
    return text;
}

/// The claim's words with its ends marked: "{subject: Al Asad} is about 100 miles west of {object: Baghdad}".
std::string words_with_roles(const Dossier& dossier, const Claim& claim) {
    struct Insertion {
        std::uint32_t at;
        std::string text;
    };
    std::vector<Insertion> marks;
    const ClaimEnd* other = claim.second_object ? &*claim.second_object : nullptr;
    for (const auto& [end, role] : {std::pair{&claim.subject, "subject"}, std::pair{&claim.object, "object"},
                                    std::pair{other, "second object"}}) {
        if (end == nullptr || end->quote.empty() || !claim.span.contains(end->span)) continue;
        marks.push_back({end->span.begin, fmt::format("{{{}: ", role)});
        marks.push_back({end->span.end, "}"});
    }
    std::ranges::stable_sort(marks, {}, &Insertion::at);
    std::string text;
    std::uint32_t at = claim.span.begin;
    auto mark = marks.begin();
    for (const char byte : claim.quote) {
        const bool begins_character = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        for (; begins_character && mark != marks.end() && mark->at <= at; ++mark) text += mark->text;
        at += begins_character ? 1 : 0;
        text += byte;
    }
    for (; mark != marks.end(); ++mark) text += mark->text;
    return fmt::format("read as {}: {} (characters {} to {} of {})", name_of(claim.kind), text,
                       claim.span.begin, claim.span.end, dossier.articles[claim.article].id);
}

std::string extent_in_words(const Place& place) {
    const double km = place.extent.radius.value() / 1000;
    const char* what = place.extent.area ? "area, reaching" : "radius";
    return fmt::format("{} {:.1f} km ({})", what, km,
                       place.extent.source.empty() ? "no source" : place.extent.source);
}

/// "from 33.3152, 44.3661 to 33.7856, 42.4412 by the shortest line on WGS84: 188.5 km, 158.9 to 210.8 km
/// between edges, bearing 285.7° from the object".
std::string measured_in_words(const Dossier& dossier, const ClaimEnd& object, const Measurement& measured) {
    const LatLon from = dossier.places[measured.object].point;
    const std::string origin = object.border   ? "the nearest edge of " + dossier.places[measured.object].name
                               : object.centre ? "the centre at " + as_decimal(from)
                                               : as_decimal(from);
    std::string text = fmt::format(
        "measured from {} to {} by the shortest line on WGS84: {:.1f} km, {:.1f} to {:.1f} km between edges",
        origin, as_decimal(dossier.places[measured.subject].point), measured.length.value() / 1000,
        measured.interval.low.value() / 1000, measured.interval.high.value() / 1000);
    if (measured.bearing) text += fmt::format(", bearing {:.1f}°", measured.bearing->value());
    return text;
}

/// Why the program took the name for that place, or who decided otherwise.
std::string reasons_in_words(const Dossier& dossier, const ClaimEnd& end, std::size_t place) {
    if (!end.mention) return {};
    const Mention& mention = dossier.mentions[*end.mention];
    const auto candidate = std::ranges::find(mention.candidates, place, &Candidate::place);
    if (mention.overruled) return "; " + overruling_in_words(dossier, mention);
    if (candidate == mention.candidates.end() || candidate->reasons.empty()) return {};
    return "; " + joined(candidate->reasons);
}

/// "object "Kabul", understood from characters 0 to 5,": what the claim does not name was named elsewhere.
std::string role_in_words(std::string_view role, const Claim& claim, const ClaimEnd& end) {
    const bool inside = claim.span.contains(end.span);
    const std::string where =
        inside ? "" : fmt::format(", understood from characters {} to {},", end.span.begin, end.span.end);
    return fmt::format("{} \"{}\"{}", role, end.quote, where);
}

/// A name that has a place of its own is left open where the claim's two ends do not go together: one of them
/// is likely a namesake that the gazetteer lacks.
std::string unresolved_in_words(const Dossier& dossier, const std::string& role, const ClaimEnd& end) {
    const bool found = end.mention && !dossier.mentions[*end.mention].candidates.empty();
    if (!found) return fmt::format("{}: no such place in the gazetteer", role);
    const std::size_t place = dossier.mentions[*end.mention].candidates.front().place;
    return fmt::format(
        "{} would be {}, which does not go with the other end: one of the two names may mean another place",
        role, described(dossier.places[place]));
}

void explain_end(const Dossier& dossier, const Claim& claim, std::string_view role, const ClaimEnd& end,
                 std::vector<std::string>& steps) {
    if (end.quote.empty()) return;
    if (end.candidates.empty()) {
        steps.push_back(unresolved_in_words(dossier, role_in_words(role, claim, end), end));
        return;
    }
    const std::size_t told = std::min(end.candidates.size(), candidates_told);
    for (std::size_t i = 0; i < told; ++i) {
        const Place& place = dossier.places[end.candidates[i]];
        steps.push_back(
            fmt::format("{} {} {}, score {:.2f}{}; {}", role_in_words(role, claim, end), i == 0 ? "is" : "or",
                        described(place), candidate_score(dossier, end, end.candidates[i]),
                        reasons_in_words(dossier, end, end.candidates[i]), extent_in_words(place)));
    }
}

std::string claimed_in_words(const ClaimedInterval& claimed) {
    const double low_km = claimed.interval.low.value() / 1000;
    const double high_km = claimed.interval.high.value() / 1000;
    return std::isfinite(high_km)
               ? fmt::format("allowed {:.1f} to {:.1f} km (rule {})", low_km, high_km, claimed.rule)
               : fmt::format("allowed {:.1f} km or more (rule {})", low_km, claimed.rule);
}

}  // namespace

std::string described(const Place& place) {
    std::string text = fmt::format("{} ({}, {}", place.name, place.id, name_of(place.kind));
    if (!place.admin1.empty()) text += ", " + place.admin1;
    if (!place.country.empty()) text += ", " + place.country;
    return text + ")";
}

std::vector<std::string> explanation(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    std::vector<std::string> steps;
    steps.push_back(words_with_roles(dossier, claim));
    explain_end(dossier, claim, "subject", claim.subject, steps);
    explain_end(dossier, claim, "object", claim.object, steps);
    if (claim.second_object) explain_end(dossier, claim, "second object", *claim.second_object, steps);
    std::ranges::move(claimed_steps(claim), std::back_inserter(steps));
    if (judgement.claimed) steps.push_back(claimed_in_words(*judgement.claimed));
    if (judgement.measurement)
        steps.push_back(measured_in_words(dossier, claim.object, *judgement.measurement));
    if (judgement.deviation_percent)
        steps.push_back(fmt::format("deviation {:+.0f} %", *judgement.deviation_percent));
    if (!judgement.reasons.empty()) steps.push_back("reasons: " + joined(judgement.reasons));
    return steps;
}

}  // namespace dateline
