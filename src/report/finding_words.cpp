#include "report/finding_words.hpp"

#include "dossier/calendar_text.hpp"
#include "report/explanation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::format("{}", fmt::join(parts, separator));
}

/// "2020-01-07 22:30"
std::string readable(std::chrono::sys_seconds instant) {
    std::string text = instant_text(instant).substr(0, std::size("2020-01-07T22:30") - 1);
    std::ranges::replace(text, 'T', ' ');
    return text;
}

std::string sites_in_words(const Dossier& dossier, const Event& event, SiteRole role, std::string_view lead) {
    std::vector<std::string> names;
    for (const Site& site : event.sites) {
        if (site.role == role) names.push_back(dossier.places[site.place].name);
    }
    return names.empty() ? std::string{} : fmt::format("{} {}", lead, joined(names, ", "));
}

}  // namespace

NumberedPlaces numbered_places(const Dossier& dossier, std::size_t article) {
    NumberedPlaces places;
    for (std::size_t i = 0; i < dossier.mentions.size(); ++i) {
        const Mention& mention = dossier.mentions[i];
        if (mention.article != article || !mention.resolved()) continue;
        const std::size_t place = mention.candidates.front().place;
        if (!places.number.try_emplace(place, places.order.size() + 1).second) continue;
        places.order.push_back(place);
        places.first_mention.emplace(place, i);
    }
    return places;
}

std::string role_in_words(MentionRole role) {
    switch (role) {
        case MentionRole::demonym:
            return "people of";
        case MentionRole::metonym:
            return "government";
        case MentionRole::organisation:
            return "in an organisation's name";
        case MentionRole::reference:
            return "points back to a name";
        case MentionRole::place:
            break;
    }
    return {};
}

std::string choice_in_words(const Dossier& dossier, const Mention& mention) {
    if (mention.overruled) return overruling_in_words(dossier, mention);
    if (!mention.resolved()) return "no such place in the gazetteer";
    const Candidate& best = mention.candidates.front();
    std::string text = fmt::format("score {:.2f}: {}", best.score, joined(best.reasons, ", "));
    if (mention.candidates.size() > 1) {
        const Candidate& next = mention.candidates[1];
        text += fmt::format("; before {}, {:.2f}", described(dossier.places[next.place]), next.score);
    }
    return text;
}

std::string overruling_in_words(const Dossier& dossier, const Mention& mention) {
    if (!mention.overruled) return {};
    std::string text = fmt::format("{} by hand ({})", mention.resolved() ? "chosen" : "said to be no place",
                                   mention.overruled->by);
    if (!mention.overruled->note.empty()) text += ": " + mention.overruled->note;
    const bool same = mention.resolved() && mention.overruled->instead_of == mention.candidates.front().place;
    if (mention.overruled->instead_of && !same) {
        text += fmt::format("; the program's own choice was {}",
                            described(dossier.places[*mention.overruled->instead_of]));
    }
    return text;
}

std::string verdict_in_words(const Judgement& judgement) {
    const std::string told = fmt::format("{}: {}", name_of(judgement.verdict), judgement.sentence);
    return judgement.correction.empty() ? told : fmt::format("{}; write: {}", told, judgement.correction);
}

std::string count_in_words(const Count& count) {
    if (std::isinf(count.high))
        return fmt::format("{} {}", count.low_open ? "more than" : "at least", count.low);
    if (count.low == count.high) return fmt::format("{}", count.low);
    return fmt::format("{} to {}", count.low, count.high);
}

std::string said_count(const Count& count) {
    std::string text = fmt::format("{}: {}", count.what, count_in_words(count));
    text += count.attribution.empty() ? ", says the article itself" : ", says " + count.attribution;
    if (!count.via.empty()) text += ", through " + count.via;
    if (!count.caveat.empty()) text += " (" + count.caveat + ")";
    return text;
}

std::string said_denial(const Denial& denial) {
    return fmt::format("denied by {}: “{}”", denial.attribution, denial.quote);
}

std::string event_in_words(const Dossier& dossier, const Event& event) {
    std::string text{name_of(event.kind)};
    if (event.time)
        text += fmt::format(", {} to {} UTC", readable(event.time->begin), readable(event.time->end));
    const char* const target = event.kind == EventKind::launch ? "toward" : "hit";
    std::vector<std::string> where;
    for (const auto& part : {sites_in_words(dossier, event, SiteRole::launch, "launched from"),
                             sites_in_words(dossier, event, SiteRole::impact, target),
                             sites_in_words(dossier, event, SiteRole::location, "at")}) {
        if (!part.empty()) where.push_back(part);
    }
    return where.empty() ? text : text + ": " + joined(where, "; ");
}

}  // namespace dateline
