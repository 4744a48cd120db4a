#include "reading/claims/time_claims.hpp"

#include "reading/claims/claim_ends.hpp"
#include "reading/claims/clock_choice.hpp"
#include "reading/claims/date_grammar.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace dateline {
namespace {

/// "Wednesday, January 8" is meant of the year in which it is nearest to the article's own date.
std::optional<Claim> weekday_claim(const SentenceView& view, const WrittenWeekday& day) {
    const ArticleReading& reading = view.reading();
    const auto& published = reading.dossier.articles[reading.article].published;
    const auto date = day.year    ? std::chrono::year_month_day{*day.year / day.day}
                      : published ? nearest_year(day.day, *published)
                                  : std::optional<std::chrono::year_month_day>{};
    if (!date || !date->ok()) return std::nullopt;
    Claim claim = claim_over(view, ClaimKind::weekday, day.begin, day.end);
    claim.weekday = day.weekday;
    claim.date = date;
    return claim;
}

std::optional<std::chrono::year_month_day> date_in(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (const auto written = date_at(view, at)) return written->date;
    }
    return std::nullopt;
}

/// A clock goes by a city that everyone knows: "Kabul time" is not that of Cabool, Missouri.
void keep_best_known(const Dossier& dossier, ClaimEnd& end) {
    if (end.candidates.empty()) return;
    const auto people = [&](std::size_t place) { return dossier.places[place].population; };
    const auto towns = [&](std::size_t place) {
        return dossier.places[place].kind == PlaceKind::populated_place &&
               !dossier.places[place].time_zone.empty();
    };
    std::erase_if(end.candidates, std::not_fn(towns));
    if (end.candidates.empty()) return;
    end.candidates = {*std::ranges::max_element(end.candidates, {}, people)};
}

}  // namespace

void TimeClaims::read(const SentenceView& view, std::vector<Claim>& found) {
    if (!view.opens_somewhere(Opening::clock) && !view.opens_somewhere(Opening::date)) return;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        // weekdays and months begin with a capital
        const bool opens = view.is_number(at) || view.is_capitalised(at) || view.opens(at, Opening::clock);
        if (!opens) continue;
        if (const auto written = local_time_at(view, at)) {
            found.push_back(local_time(view, *written));
            at = written->end - 1;
        } else if (const auto day = weekday_at(view, at)) {
            if (auto claim = weekday_claim(view, *day)) found.push_back(std::move(*claim));
            at = day->end - 1;
        }
    }
}

Claim TimeClaims::local_time(const SentenceView& view, const WrittenTime& written) {
    Claim claim = claim_over(view, ClaimKind::local_time, written.begin, written.end);
    claim.time = written.time;
    claim.time->date = date_in(view);
    if (written.owner.begin < written.owner.end) {
        claim.object = late_.end_of(article_, {written.owner, {}, false});
        if (written.owner.name == nullptr) keep_best_known(article_.reading().dossier, claim.object);
    } else if (const LaidName* name = choose_clock(view, article_, names_, *claim.time)) {
        claim.object = claim_end(article_, WordRun{name->begin, name->end, name});
    }
    return claim;
}

}  // namespace dateline
