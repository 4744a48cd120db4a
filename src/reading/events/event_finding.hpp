/// What one clause of an article says of an event: a piece of a report.
#pragma once

#include "dossier/event.hpp"
#include "reading/article_reading.hpp"
#include "reading/events/attribution.hpp"
#include "reading/events/event_times.hpp"
#include "reading/events/weapon_family.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dateline {

/// The lead is what stands right behind the headline.
enum class PartOfArticle : std::uint8_t { headline, lead, body };

struct EventFinding {
    EventKind kind = EventKind::other;  ///< `other`: the clause only counts something
    Span sentence;
    std::vector<Site> sites;
    std::vector<Trajectory> trajectories;  ///< from every launch site of the clause to every site that it hit
    std::set<std::size_t> loosely;         ///< mentions of the sites that it was only near
    bool definite = false;                 ///< "the blaze": told of before
    bool indefinite = false;               ///< "a raid": may be told of for the first time
    bool epicentre = false;                ///< it says where a quake had its epicentre
    bool measured = false;                 ///< `nearby` is told by how far it was from there
    std::optional<Site> nearby;            ///< where it was roughly, should no site be named anywhere
    std::vector<Site> counted_at;          ///< what only counts somebody: the places that they are counted in
    std::optional<Site> origin;            ///< the actor's country, when it sent weapons
    std::string actor;                     ///< ISO code of the country behind it; empty when not said
    std::string weapon;
    std::set<WeaponFamily> weapons;  ///< of all weapons that the clause names
    std::vector<Count> counts;
    std::optional<Denial> denial;  ///< the clause says that it did not happen
    std::optional<LocalTimes> times;
    std::optional<DayClock> clock;
    bool opens = false;     ///< it says enough to begin a report; "it hit the coast" may only go on with one
    bool long_ago = false;  ///< its time is of another year than the article's
    bool deadly = false;    ///< kind is `other`: people are said to have been killed, with their number
    bool apart = false;  ///< "hours after …", "other fires": of another happening than what was told before
    bool background = false;  ///< of more than a few days before the article, or only compared with
    PartOfArticle part = PartOfArticle::body;
    bool adds = false;  ///< "also", "another", "as well": it goes on with what was told before
};

/// What the sentences before have told, as far as those behind are read by it.
struct ToldBefore {
    KnownSources sources;
    std::optional<std::chrono::local_days> day;  ///< the last one on which they put something
    bool labour_dispute = false;                 ///< workers are on strike

    void hear(const SentenceView& view);
};

/// The findings of a sentence, by clause.
[[nodiscard]] std::vector<EventFinding> findings_in(ArticleReading& reading, const SentenceView& view,
                                                    const ToldBefore& before);

/// The country whose government or people a name stands for, as a place of the dossier. Nothing when the name
/// has no country.
[[nodiscard]] std::optional<std::size_t> country_behind(ArticleReading& reading, std::size_t mention);

}  // namespace dateline
