/// Things that happened, and what each article says of them.
#pragma once

#include "base/span.hpp"

#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A small open vocabulary: what no kind fits is `other`.
enum class EventKind {
    strike,
    attack,
    shooting,
    killing,
    launch,  ///< of a missile or rocket that is not said to have come down on anything
    explosion,
    clash,
    crash,
    fire,
    flood,
    earthquake,
    eruption,
    storm,
    landslide,  ///< of earth, rock, mud or snow
    collapse,   ///< of a building, a bridge, a mine
    stampede,
    other
};

[[nodiscard]] std::string_view name_of(EventKind kind) noexcept;
[[nodiscard]] std::optional<EventKind> event_kind_from(std::string_view name) noexcept;

/// A number with what it counts and who says so. "more than a dozen" is (12, infinity).
struct Count {
    std::string what;  ///< "missiles launched", "killed", "casualties", …
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool low_open = false;    ///< more than `low`, not `low` itself
    std::string attribution;  ///< "the Iraqi military"; empty: the article itself
    std::string via;          ///< who passed it on: "a correspondent of the network"; empty: nobody between
    std::string caveat;  ///< the article's own doubt, in its words: "without offering evidence"; or empty
    Span span;
    std::string quote;
};

/// A party's word that it did not happen, or not there: "the Iraqi military denied that the base was hit".
struct Denial {
    std::string attribution;  ///< who denies it; never empty
    Span span;                ///< the sentence that says so
    std::string quote;
};

enum class SiteRole { launch, impact, location };

[[nodiscard]] std::string_view name_of(SiteRole role) noexcept;
[[nodiscard]] std::optional<SiteRole> site_role_from(std::string_view name) noexcept;

/// Where a report puts the event.
struct Site {
    SiteRole role = SiteRole::location;
    std::size_t place = 0;  ///< position in Dossier::places
    std::optional<std::size_t> mention;
};

/// Closed range of instants in UTC.
struct TimeRange {
    std::chrono::sys_seconds begin;
    std::chrono::sys_seconds end;
};

/// From where to where something was sent. Both are positions in Dossier::places, and sites of the event.
struct Trajectory {
    std::size_t launch = 0;
    std::size_t impact = 0;
    friend auto operator<=>(const Trajectory&, const Trajectory&) = default;
};

/// What one article says of an event. Reports that disagree are kept side by side.
struct Report {
    std::size_t article = 0;
    Span span;  ///< the sentence that reports it
    std::string quote;
    std::vector<Site> sites;
    std::string weapon;  ///< "ballistic missile"; empty when not said
    std::vector<Count> counts;
    std::optional<TimeRange> time;
    std::vector<Trajectory> trajectories;  ///< which launch the article joins to which impact
    std::vector<Denial> denials;           ///< in the order of the text
};

enum class Agreement { single_source, consistent, disputed };

[[nodiscard]] std::string_view name_of(Agreement agreement) noexcept;
[[nodiscard]] std::optional<Agreement> agreement_from(std::string_view name) noexcept;

/// One thing counted, across reports.
struct CountComparison {
    std::string what;
    Agreement agreement = Agreement::single_source;
};

struct Event {
    std::string id;  ///< stable for the same input: "strike-2020-01-08"
    EventKind kind = EventKind::other;
    std::optional<TimeRange> time;
    std::vector<Site> sites;  ///< each place and role once, most reported first
    std::vector<Report> reports;
    std::vector<CountComparison> comparisons;
    std::vector<Trajectory> trajectories;  ///< those of all reports, each once
};

/// Whether what came from one site of the event is known to have gone to the other: some report joins them,
/// or the event has one launch site only.
[[nodiscard]] bool are_joined(const Event& event, const Site& launch, const Site& impact) noexcept;

}  // namespace dateline
