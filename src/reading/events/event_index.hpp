/// Which of the events found so far a report may be of, without asking each of them.
#pragma once

#include "dossier/dossier.hpp"
#include "reading/article_reading.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace dateline {

/// What of a report decides whether another is of the same event.
struct EventFace {
    std::vector<Site> sites;
    std::optional<TimeRange> window;  ///< when it can have happened; empty: not even the article has a date
    bool timed = false;               ///< the text itself says when

    friend bool operator==(const EventFace& a, const EventFace& b);
};

/// The time that the text gives; else the fortnight before the article came out, for what has no time is
/// news.
[[nodiscard]] EventFace face_of(const Report& report, const Dossier& dossier);

/// Whether two times may be one, half a day left to time zones.
[[nodiscard]] bool windows_agree(const std::optional<TimeRange>& a, const std::optional<TimeRange>& b);

/// How closely two reports are tied: 2 when they name a site in common, 1 when one site lies in another and
/// both or neither say when, 0 when they are of two events.
[[nodiscard]] int bond_between(const EventFace& a, const EventFace& b, const std::vector<Place>& places);

/// Events by where and when, so that a report is compared with few of them.
class EventIndex {
public:
    explicit EventIndex(const std::vector<Place>& places) : places_{places} {}

    void add(const EventFace& face, std::size_t event);

    /// The events that may share a site with the report about its time, in rising order, each once. For a
    /// report without a window: those without one, or all when `undated` says so.
    enum class Undated { with_undated, with_all };
    [[nodiscard]] std::vector<std::size_t> candidates(const EventFace& face, Undated undated) const;

private:
    enum class Where : std::uint8_t { place, point_in_country, area_in_country, launch };
    using Key = std::tuple<Where, std::size_t, std::string>;  ///< place, or country code
    using Days = std::int64_t;                                ///< number of a span of days; see .cpp

    [[nodiscard]] std::vector<Key> own_keys(const Site& site) const;
    [[nodiscard]] std::vector<Key> asked_keys(const Site& site) const;

    const std::vector<Place>& places_;
    std::map<Key, std::map<Days, std::vector<std::size_t>>> events_;
};

}  // namespace dateline
