/// An article's report of one event, while its pieces are gathered.
#pragma once

#include "reading/article_reading.hpp"
#include "reading/events/event_finding.hpp"
#include "reading/events/said_counts.hpp"

#include <chrono>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// What an article says of one event, clause by clause. Adding a clause costs the same however many there
/// were.
class ReportDraft {
public:
    explicit ReportDraft(EventKind kind) : kind_{kind} {}

    /// Whether the finding may be of this event: same family, and no other actor, time or country.
    [[nodiscard]] bool admits(const EventFinding& finding, const std::vector<Place>& places) const;

    /// How closely a finding that is admitted is tied to this draft: 2 by a site, 1 when the draft has a site
    /// at all, else 0.
    [[nodiscard]] int bond_with(const EventFinding& finding, const std::vector<Place>& places) const;

    /// Background to the news: other sentences go on with it only when they name its place, or stand right
    /// behind it and name none.
    [[nodiscard]] bool is_aside() const noexcept { return aside_; }
    [[nodiscard]] bool is_beside(const EventFinding& finding) const noexcept;

    /// "Two were killed in Gosford" of eight that it killed: counted already.
    [[nodiscard]] bool counts_a_part(const EventFinding& finding, const std::vector<Place>& places) const;

    [[nodiscard]] EventKind kind() const noexcept { return kind_; }

    void add(EventFinding finding, const std::vector<Place>& places);

    /// At what time of day it was; the first that is told counts.
    void add_clock(const DayClock& clock) {
        if (!clock_) clock_ = clock;
    }

    /// Keeps a party's word against it.
    void deny(Denial denial) { denials_.push_back(std::move(denial)); }
    /// Nothing is known of it yet but that somebody denies it.
    void open_denied(EventFinding finding, const std::vector<Place>& places);

    /// Code point behind the last sentence that told of it.
    [[nodiscard]] std::size_t told_until() const noexcept { return told_until_; }

    /// Nothing when no clause says where it happened.
    [[nodiscard]] std::optional<FoundReport> finished(const ArticleReading& reading) const;

private:
    struct NamedSite {
        Site site;
        Span sentence;         ///< where it is first named
        bool loosely = false;  ///< it was only near there
        bool headline = false;
        bool epicentre = false;
        bool aimed = false;  ///< weapons were sent toward it or stopped over it, no more is said
    };

    [[nodiscard]] bool counts_elsewhere(const EventFinding& finding, const std::vector<Place>& places) const;
    [[nodiscard]] bool counts_long_ago(const EventFinding& finding) const;
    [[nodiscard]] bool is_of_its_affair(const EventFinding& finding) const;
    [[nodiscard]] bool is_its_lead(const EventFinding& finding) const;
    [[nodiscard]] bool is_close_by(const EventFinding& finding, const std::vector<Place>& places) const;
    [[nodiscard]] bool has_own_dead(const EventFinding& finding) const;
    [[nodiscard]] bool uses_other_weapons(const EventFinding& finding) const;
    [[nodiscard]] bool exceeds_toll(const EventFinding& finding) const;
    [[nodiscard]] bool may_become_strike(const EventFinding& finding) const;
    [[nodiscard]] bool in_one_country(const EventFinding& finding, const std::vector<Place>& places) const;
    [[nodiscard]] bool may_reach(const EventFinding& finding, const std::vector<Place>& places) const;
    [[nodiscard]] bool launched_elsewhere(const EventFinding& finding,
                                          const std::vector<Place>& places) const;
    [[nodiscard]] bool times_agree(const LocalTimes& times, std::chrono::hours slack) const;
    [[nodiscard]] std::chrono::hours slack_beside(const LocalTimes& times) const;
    [[nodiscard]] EventKind finished_kind(const std::vector<Site>& sites) const;
    [[nodiscard]] std::vector<Site> leading_sites() const;
    void drop_partial_tolls(EventFinding& finding) const;
    void keep_finest_known(const std::vector<Place>& places);
    [[nodiscard]] std::vector<NamedSite> exact_sites(const std::vector<Place>& places) const;
    [[nodiscard]] std::vector<Site> all_sites(const std::vector<Place>& places) const;
    [[nodiscard]] std::vector<Site> finest_sites(const std::vector<Place>& places) const;
    [[nodiscard]] std::optional<TimeRange> common_time(const std::string& zone) const;
    [[nodiscard]] Span leading_sentence(const std::vector<Site>& kept) const;

    EventKind kind_;
    bool opened_ = false;
    bool aside_ = false;
    bool headline_ = false;  ///< no more is known of it than a headline
    bool affirmed_ = false;  ///< the article says that it happened
    std::size_t told_until_ = 0;
    std::vector<Denial> denials_;
    Span first_sentence_;
    std::vector<NamedSite> sites_;  ///< each place and role once, in order of the text
    std::map<std::pair<std::size_t, SiteRole>, std::size_t> named_;  ///< where in `sites_`
    std::vector<Site> finest_known_;  ///< the leading ones, without those that only contain another
    std::vector<Trajectory> trajectories_;
    std::optional<Site> nearby_;
    std::optional<Site> measured_from_;  ///< where it was at a short distance from
    std::optional<Site> origin_;
    std::string actor_;   ///< ISO code of the country behind it; empty while nobody says
    std::string weapon_;  ///< the longest name: "ballistic missile" says more than "missile"
    std::set<WeaponFamily> weapons_;
    SaidCounts counts_;
    double most_dead_ = 0;  ///< of the numbers of killed
    double fewest_dead_ = std::numeric_limits<double>::infinity();
    std::vector<LocalTimes> times_;
    std::optional<DayClock> clock_;
    std::chrono::local_seconds latest_begin_ = std::chrono::local_seconds::min();
    std::chrono::local_seconds earliest_end_ = std::chrono::local_seconds::max();
};

}  // namespace dateline
