#include "judging/correction.hpp"

#include "judging/length_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace dateline {
namespace {

/// A city wider than this has a centre that is worth naming.
constexpr Meters wide_city{3'000};
/// Beyond this share of the length the places leave no single number.
constexpr double most_room_share = .25;

/// How far the ends may be from the points that were measured. From "central Baghdad" nothing is left open.
Meters room_of(const Place& subject, const Place& object) {
    const bool from_centre = object.kind == PlaceKind::populated_place;
    return subject.extent.radius + (from_centre ? Meters{0} : object.extent.radius);
}

/// The coarsest of 0.1, 1, 5, 10, 50, 100, … that is no wider than the room; a tenth is for numbers below
/// ten.
double step_for(double room, double number) {
    double step = number < 10 ? .1 : 1;
    for (double coarser = 1; coarser <= room; coarser *= 10) {
        step = std::max(step, coarser);
        if (5 * coarser <= room) step = std::max(step, 5 * coarser);
    }
    return step;
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

std::string length_in_words(Meters length, Meters room, LengthUnit unit, std::string_view quote) {
    const double number = length / one(unit);
    const double step = step_for(room / one(unit), number);
    return fmt::format("{} {}", number_in_words(step * std::round(number / step)), unit_words(unit, quote));
}

/// The finest wind that the room between the places leaves certain, of 16, 8 or 4.
std::optional<CompassPoint> wind_of(const Measurement& measured, Meters room) {
    if (!measured.bearing) return std::nullopt;
    const double spread_deg = std::atan2(room.value(), measured.length.value()) * 180 / std::numbers::pi;
    for (const int winds : {16, 8, 4}) {
        const double half_deg = 180.0 / winds;
        if (spread_deg > half_deg) continue;
        const auto number = static_cast<int>(std::lround(measured.bearing->value() / (2 * half_deg))) % winds;
        return static_cast<CompassPoint>(number * (16 / winds));
    }
    return std::nullopt;
}

/// "central Baghdad"; as the text names it, where that is a name.
std::string reference_in_words(const ClaimEnd& end, const Place& place) {
    const bool is_name = !end.quote.empty() && end.quote.front() >= 'A' && end.quote.front() <= 'Z';
    const std::string name = is_name ? end.quote : place.name;
    const bool centre = place.kind == PlaceKind::populated_place && place.extent.radius > wide_city;
    return centre ? "central " + name : name;
}

std::string distance_correction(const Dossier& dossier, const Claim& claim, const Measurement& measured) {
    const Place& subject = dossier.places[measured.subject];
    const Place& object = dossier.places[measured.object];
    const Meters room = room_of(subject, object);
    const bool one_number = !claim.object.border && !claim.object.part && !claim.subject.part &&
                            room <= most_room_share * measured.length;
    if (!one_number) return "";
    std::string words;
    if (claim.length) {
        words = "about " + length_in_words(measured.length, room, claim.length->unit, claim.quote);
        if (claim.second_length)
            words += fmt::format(
                " ({})", length_in_words(measured.length, room, claim.second_length->unit, claim.quote));
    }
    const auto wind = claim.direction ? wind_of(measured, room) : std::nullopt;
    if (claim.direction && !wind) return "";
    if (wind) words += (words.empty() ? "" : " ") + std::string{dateline::words(*wind)};
    return fmt::format("{} {} {}", words, wind ? "of" : "from", reference_in_words(claim.object, object));
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

std::string correction_of(const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    if (judgement.verdict != Verdict::off && judgement.verdict != Verdict::contradicted) return "";
    if (claim.kind == ClaimKind::weekday) return weekday_correction(claim);
    if (!judgement.measurement) return "";
    if (claim.kind == ClaimKind::distance) return distance_correction(dossier, claim, *judgement.measurement);
    const bool outside = std::ranges::find(judgement.reasons, "outside") != judgement.reasons.end();
    return claim.kind == ClaimKind::containment && outside
               ? containment_correction(dossier, *judgement.measurement)
               : std::string{};
}

}  // namespace dateline
