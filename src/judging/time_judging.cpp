#include "judging/time_judging.hpp"

#include "judging/time_test.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 7> weekday_names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                        "Thursday", "Friday", "Saturday"};

std::string clock(int minutes) {
    const int within_day = ((minutes % 1440) + 1440) % 1440;
    return fmt::format("{:02}:{:02}", within_day / 60, within_day % 60);
}

std::string offset_in_words(int offset_min) {
    const int hours = std::abs(offset_min) / 60;
    const int minutes = std::abs(offset_min) % 60;
    const char sign = offset_min < 0 ? '-' : '+';
    return minutes == 0 ? fmt::format("UTC{}{}", sign, hours)
                        : fmt::format("UTC{}{}:{:02}", sign, hours, minutes);
}

std::string iso(std::chrono::year_month_day date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string time_sentence(const ClaimedTime& time, const Place& place,
                          std::optional<std::chrono::year_month_day> date) {
    const auto at_place = clock_at(place.time_zone, time.local_minutes, date);
    if (!time.utc_minutes) return "no second clock is given to compare with";
    if (!at_place) return fmt::format("the time zone of {} is not known", place.name);
    const std::string when = date ? " on " + iso(*date) : "";
    if (!at_place->certain) return fmt::format("no date is given, and {} changes its clocks", place.name);
    return fmt::format("{} UTC is {} in {} ({}, {}{})", clock(*time.utc_minutes),
                       clock(*time.utc_minutes + at_place->offset_min), place.name, place.time_zone,
                       offset_in_words(at_place->offset_min), when);
}

}  // namespace

Judgement judge_local_time(const Dossier& dossier, const Claim& claim, const Tolerances& tolerances) {
    Judgement judgement;
    if (claim.object.candidates.empty() || !claim.time) {
        judgement.reasons = {"no-place"};
        judgement.sentence = "the text does not say where that is the local time";
        return judgement;
    }
    const Place& place = dossier.places[claim.object.candidates.front()];
    const auto date = claim.time->date ? claim.time->date : dossier.articles[claim.article].published;
    const Finding finding = test_local_time(*claim.time, place.time_zone, date, tolerances.limits);
    judgement.verdict = finding.verdict;
    judgement.reasons = finding.reasons;
    judgement.sentence = time_sentence(*claim.time, place, date);
    return judgement;
}

Judgement judge_weekday(const Claim& claim) {
    Judgement judgement;
    if (!claim.weekday || !claim.date) return judgement;
    const Finding finding = test_weekday(*claim.weekday, *claim.date);
    judgement.verdict = finding.verdict;
    judgement.reasons = finding.reasons;
    const std::chrono::weekday real{std::chrono::sys_days{*claim.date}};
    judgement.sentence = fmt::format("{} is a {}", iso(*claim.date), weekday_names[real.c_encoding()]);
    return judgement;
}

}  // namespace dateline
