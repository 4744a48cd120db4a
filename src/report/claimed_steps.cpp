#include "report/claimed_steps.hpp"

#include "dossier/calendar_text.hpp"

#include <fmt/format.h>

#include <utility>

namespace dateline {
namespace {

std::string length_in_words(const ClaimedLength& length) {
    const std::string number = length.low == length.high ? fmt::format("{}", length.low)
                                                         : fmt::format("{} to {}", length.low, length.high);
    return fmt::format("length claimed: {} {}, hedge {}, last digit worth {} {}{}", number,
                       symbol(length.unit), name_of(length.hedge), length.grain, symbol(length.unit),
                       length.by_road ? ", by road" : "");
}

/// Which part of the object is meant, or its edge; empty when it is all of it.
std::string part_in_words(const ClaimEnd& object) {
    if (object.border) return "part claimed: the edge of it";
    return object.part ? fmt::format("part claimed: the {} of it", words(*object.part)) : std::string{};
}

std::string share_in_words(const Claim& claim) {
    return fmt::format("share claimed: {:.0f} % of the way from the object to the second object",
                       100 * claim.share);
}

std::string time_in_words(const ClaimedTime& time) {
    std::string text = "time claimed: " + clock_text(time.local_minutes) + " local";
    if (time.utc_minutes) text += fmt::format(", {} UTC", clock_text(*time.utc_minutes));
    if (!time.zone.empty()) text += fmt::format(" (written in {})", time.zone);
    return time.date ? fmt::format("{}, on {}", text, date_text(*time.date)) : text;
}

std::string weekday_in_words(const Claim& claim) {
    std::string day{weekday_text(*claim.weekday)};
    day.front() = static_cast<char>(day.front() - 'a' + 'A');
    return fmt::format("weekday claimed: {} for {}", day, date_text(*claim.date));
}

}  // namespace

std::vector<std::string> claimed_steps(const Claim& claim) {
    std::vector<std::string> steps;
    if (claim.length) steps.push_back(length_in_words(*claim.length));
    if (claim.second_length) steps.push_back("also " + length_in_words(*claim.second_length));
    if (claim.direction) steps.push_back(fmt::format("direction claimed: {}", words(*claim.direction)));
    if (auto part = part_in_words(claim.object); !part.empty()) steps.push_back(std::move(part));
    if (claim.kind == ClaimKind::midway) steps.push_back(share_in_words(claim));
    if (claim.time) steps.push_back(time_in_words(*claim.time));
    if (claim.weekday && claim.date) steps.push_back(weekday_in_words(claim));
    return steps;
}

}  // namespace dateline
