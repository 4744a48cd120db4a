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

enum class EventKind { strike, attack, killing, explosion, clash, crash, earthquake, other };

[[nodiscard]] std::string_view name_of(EventKind kind) noexcept;
[[nodiscard]] std::optional<EventKind> event_kind_from(std::string_view name) noexcept;

/// A number with what it counts and who says so. "more than a dozen" is (12, infinity).
struct Count {
    std::string what;  ///< "missiles launched", "killed", "casualties", …
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool low_open = false;    ///< more than `low`, not `low` itself
    std::string attribution;  ///< "the Iraqi military"; empty: the article itself
    Span span;
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

/// What one article says of an event. Reports that disagree are kept side by side.
struct Report {
    std::size_t article = 0;
    Span span;  ///< the sentence that reports it
    std::string quote;
    std::vector<Site> sites;
    std::string weapon;  ///< "ballistic missile"; empty when not said
    std::vector<Count> counts;
    std::optional<TimeRange> time;
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
};

}  // namespace dateline
