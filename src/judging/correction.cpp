#include "judging/correction.hpp"

#include "judging/length_words.hpp"
#include "judging/pair_judging.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace dateline {
namespace {

/// A city wider than this has a centre that is worth naming.
constexpr Meters wide_city{3'000};

bool has_wide_centre(const Place& place) {
    return place.kind == PlaceKind::populated_place && place.extent.radius > wide_city;
}

/// How far the ends may be from the points that were measured. From a centre or an edge nothing is left open.
Meters room_of(const Claim& claim, const Place& subject, const Place& object) {
    const bool open = object.kind != PlaceKind::populated_place && !claim.object.border;
    return subject.extent.radius + (open ? object.extent.radius : Meters{0});
}

/// 0.1, 1, 5, 10, 50, 100, … up to the room, coarsest first; a tenth is for numbers below ten.
std::vector<double> steps_within(double room, double number) {
    std::vector<double> steps{number < 10 ? .1 : 1};
    for (double coarser = 1; coarser <= room; coarser *= 10) {
        if (coarser > 1) steps.push_back(coarser);
        if (5 * coarser <= room) steps.push_back(5 * coarser);
    }
    std::ranges::reverse(steps);
    return steps;
}

/// "about" so much: the length to the nearest step.
ClaimedLength rounded(Meters length, double step, LengthUnit unit) {
    const double number = step * std::round(length / one(unit) / step);
    double grain = step < 1 ? step : 1;
    while (grain >= 1 && number > 0 && std::fmod(number, 10 * grain) == 0) grain *= 10;
    return {number, number, grain, unit, Hedge::about, false};
}

/// The unit as the quote spells it: "km", "kilometers", "miles".
std::string unit_words(LengthUnit unit, std::string_view quote) {
    std::string words{plural(unit)};
    while (!quote.empty()) {
        const std::size_t end = std::min(quote.find_first_of(" -()\n"), quote.size());
        const std::string_view word = quote.substr(0, end);
        quote.remove_prefix(std::min(end + 1, quote.size()));
        const std::size_t letter = std::min(word.find_first_not_of("0123456789.,"), word.size());
        const std::string_view written = word.substr(letter);
        if (written.empty() || length_unit_from(written) != unit) continue;
        if (written == symbol(unit)) return std::string{written};
        const std::size_t british = words.find("metre");
        if (written.find("meter") != std::string_view::npos && british != std::string::npos)
            words.replace(british, 5, "meter");
        break;
    }
    return words;
}

std::string length_in_words(const ClaimedLength& length, std::string_view quote) {
    return fmt::format("{} {}", number_in_words(length.low), unit_words(length.unit, quote));
}

/// The finest wind that the room between the places leaves certain, of 16, 8 or 4.
std::optional<CompassPoint> wind_of(const Measurement& measured, Meters room) {
    if (!measured.bearing) return std::nullopt;
    const double spread_deg = std::atan2(room.value(), measured.length.value()) * 180 / std::numbers::pi;
    const int winds = spread_deg <= 11.25 ? 16 : spread_deg <= 22.5 ? 8 : 4;
    const auto number = static_cast<int>(std::lround(measured.bearing->value() * winds / 360)) % winds;
    return static_cast<CompassPoint>(number * (16 / winds));
}

/// "the Russian border" as the text has it; "off Tunisia" names its coast by the word before.
bool names_its_edge(const ClaimEnd& end) {
    return std::ranges::any_of(std::array{"border", "frontier", "coast", "shore", "edge"},
                               [&](const char* noun) { return end.quote.find(noun) != std::string::npos; });
}

bool is_name(const ClaimEnd& end) {
    return !end.quote.empty() && end.quote.front() >= 'A' && end.quote.front() <= 'Z';
}

/// "central Baghdad"; as the text names it, where that is a name.
std::string reference_in_words(const ClaimEnd& end, const Place& place) {
    if (end.border && names_its_edge(end)) {
        std::string words = end.quote;
        if (words.starts_with("The ")) words.front() = 't';  // it opened its sentence
        return words;
    }
    // "Paris city centre"
    const std::string name = is_name(end) && !end.centre ? end.quote : place.name;
    return end.centre ? "central " + name : name;
}

/// The claim as it would be true, in whole steps of its unit; the length in brackets no coarser than the
/// first.
Claim with_truth(Claim claim, const Measurement& measured, std::optional<CompassPoint> wind, Meters room) {
    const auto steps_of = [&](LengthUnit unit) {
        return steps_within(room / one(unit), measured.length / one(unit));
    };
    for (auto* length : {&claim.length, &claim.second_length}) {
        if (!*length) continue;
        const LengthUnit unit = (*length)->unit;
        *length = rounded(measured.length, steps_of(unit).front(), unit);
    }
    if (claim.direction) claim.direction = wind;
    return claim;
}

/// Whether the words between the two names, or before the object, hold the measure: then "about 100 miles
/// from B" can stand for what is written, and else ("A and B are 55 km apart") only a whole sentence can.
bool measure_stands_before_object(const Claim& claim) {
    const Span object = claim.object.span;
    const bool subject_first =
        claim.span.contains(claim.subject.span) && claim.subject.span.end <= object.begin;
    if (!claim.span.contains(object) || object.begin == object.end) return true;
    const CodePointIndex index{claim.quote};
    const std::uint32_t begin = subject_first ? claim.subject.span.end - claim.span.begin : 0;
    const std::string_view between = index.slice({begin, object.begin - claim.span.begin});
    const Tokens words = tokenize(between);
    return std::ranges::any_of(words.all, [](const Token& token) {
        return token.kind == TokenKind::number || length_unit_from(token.text) ||
               compass_point_from(token.text);
    });
}

/// "about 117 miles west-northwest of central Baghdad", for a claim that is true.
std::string predicate_in_words(const Claim& claim, const Place& object) {
    std::string words;
    if (claim.length) words = "about " + length_in_words(*claim.length, claim.quote);
    if (claim.second_length)
        words += fmt::format(" ({})", length_in_words(*claim.second_length, claim.quote));
    if (claim.direction) words += (words.empty() ? "" : " ") + std::string{dateline::words(*claim.direction)};
    const bool off = claim.object.border && !names_its_edge(claim.object);
    const char* joint = claim.direction ? "of" : off ? "off" : "from";
    return fmt::format("{} {} {}", words, joint, reference_in_words(claim.object, object));
}

/// What is true, only if the judge agrees: in the coarsest steps that the room between the places leaves.
std::string distance_correction(const Dossier& dossier, Claim claim, const Measurement& measured,
                                const Tolerances& tolerances) {
    const Place& subject = dossier.places[measured.subject];
    const Place& object = dossier.places[measured.object];
    if (claim.object.part || claim.subject.part) return "";
    claim.object.centre = claim.object.centre || has_wide_centre(object);
    const Meters room = room_of(claim, subject, object);
    const auto wind = wind_of(measured, room);
    if (claim.direction && !wind) return "";
    const Meters unit = claim.length ? one(claim.length->unit) : Meters{1};
    Meters room_left = room;
    for (const double step : steps_within(room / unit, measured.length / unit)) {
        const Claim truth = with_truth(claim, measured, wind, room_left);
        room_left = .99 * step * unit;  // next time, something finer
        const Judgement again = judge_pair(dossier, truth, {measured.subject, measured.object}, tolerances);
        if (again.verdict != Verdict::supported) continue;
        const std::string predicate = predicate_in_words(truth, object);
        if (measure_stands_before_object(claim)) return predicate;
        const std::string& who = is_name(claim.subject) ? claim.subject.quote : subject.name;
        return fmt::format("{} is {}", who, predicate);
    }
    return "";
}

/// "in France" for a place that is said to be in Germany.
std::string containment_correction(const Dossier& dossier, const Measurement& measured) {
    const Place& subject = dossier.places[measured.subject];
    const Place& object = dossier.places[measured.object];
    const bool abroad = !subject.country.empty() && subject.country != object.country;
    if (abroad && !subject.country_name.empty()) return "in " + subject.country_name;
    const bool division = object.kind == PlaceKind::admin1 && !subject.admin1.empty();
    return division && subject.admin1 != object.name ? "in " + subject.admin1 : std::string{};
}

/// The quote with the day that the date really was.
std::string weekday_correction(const Claim& claim) {
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    if (!claim.weekday || !claim.date) return "";
    const std::string_view claimed = names[claim.weekday->c_encoding()];
    const std::size_t at = claim.quote.find(claimed);
    if (at == std::string::npos) return "";
    std::string words = claim.quote;
    const std::chrono::weekday real{std::chrono::sys_days{*claim.date}};
    return words.replace(at, claimed.size(), names[real.c_encoding()]);
}

}  // namespace

std::string correction_of(const Dossier& dossier, const Claim& claim, const Judgement& judgement,
                          const Tolerances& tolerances) {
    if (judgement.verdict != Verdict::off && judgement.verdict != Verdict::contradicted) return "";
    if (claim.kind == ClaimKind::weekday) return weekday_correction(claim);
    if (!judgement.measurement) return "";
    if (claim.kind == ClaimKind::distance)
        return distance_correction(dossier, claim, *judgement.measurement, tolerances);
    const bool outside = std::ranges::find(judgement.reasons, "outside") != judgement.reasons.end();
    return claim.kind == ClaimKind::containment && outside
               ? containment_correction(dossier, *judgement.measurement)
               : std::string{};
}

}  // namespace dateline
