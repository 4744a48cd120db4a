#include "dossier/append_dossier.hpp"

#include <iterator>
#include <utility>

namespace dateline {
namespace {

/// Turns positions in the dossier that is added into positions in the one that takes it up.
class Renumbering {
public:
    Renumbering(Dossier& into, const Dossier& from)
        : articles_{into.articles.size()}, mentions_{into.mentions.size()} {
        places_.reserve(from.places.size());
        for (const auto& place : from.places) places_.push_back(place_index(into, place));
    }

    void renumber(Mention& mention) const {
        mention.article += articles_;
        for (auto& candidate : mention.candidates) candidate.place = places_.at(candidate.place);
        if (mention.overruled && mention.overruled->instead_of)
            mention.overruled->instead_of = places_.at(*mention.overruled->instead_of);
    }
    void renumber(Claim& claim) const {
        claim.article += articles_;
        renumber(claim.subject);
        renumber(claim.object);
        if (claim.second_object) renumber(*claim.second_object);
    }
    void renumber(Judgement& judgement) const {
        if (!judgement.measurement) return;
        judgement.measurement->subject = places_.at(judgement.measurement->subject);
        judgement.measurement->object = places_.at(judgement.measurement->object);
    }
    void renumber(Event& event) const {
        renumber(event.sites);
        renumber(event.trajectories);
        for (auto& report : event.reports) {
            report.article += articles_;
            renumber(report.sites);
            renumber(report.trajectories);
        }
    }

private:
    void renumber(ClaimEnd& end) const {
        if (end.mention) *end.mention += mentions_;
        for (auto& place : end.candidates) place = places_.at(place);
    }
    void renumber(std::vector<Site>& sites) const {
        for (auto& site : sites) {
            site.place = places_.at(site.place);
            if (site.mention) *site.mention += mentions_;
        }
    }

    void renumber(std::vector<Trajectory>& trajectories) const {
        for (auto& trajectory : trajectories)
            trajectory = {places_.at(trajectory.launch), places_.at(trajectory.impact)};
    }

    std::size_t articles_;
    std::size_t mentions_;
    std::vector<std::size_t> places_;
};

template <typename Item>
void move_behind(std::vector<Item>& into, std::vector<Item>& from) {
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool is_blank(const Dossier& dossier) {
    return dossier.articles.empty() && dossier.places.empty() && dossier.mentions.empty() &&
           dossier.claims.empty() && dossier.events.empty();
}

/// Nothing is renumbered: a table of a million rows would be copied and looked through place by place.
void move_into_blank(Dossier& into, Dossier& from) {
    into.articles = std::move(from.articles);
    into.places = std::move(from.places);
    into.mentions = std::move(from.mentions);
    into.claims = std::move(from.claims);
    into.judgements = std::move(from.judgements);
    into.events = std::move(from.events);
    into.place_positions = std::move(from.place_positions);
}

}  // namespace

void append_dossier(Dossier& into, Dossier from) {
    if (is_blank(into)) return move_into_blank(into, from);
    const Renumbering renumbering{into, from};
    for (auto& mention : from.mentions) renumbering.renumber(mention);
    for (auto& claim : from.claims) renumbering.renumber(claim);
    for (auto& judgement : from.judgements) renumbering.renumber(judgement);
    for (auto& event : from.events) renumbering.renumber(event);
    move_behind(into.articles, from.articles);
    move_behind(into.mentions, from.mentions);
    move_behind(into.claims, from.claims);
    move_behind(into.judgements, from.judgements);
    move_behind(into.events, from.events);
}

}  // namespace dateline
