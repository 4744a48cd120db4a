/// A statement that geography can decide.
#pragma once

#include "base/span.hpp"
#include "geo/compass.hpp"
#include "geo/meters.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class ClaimKind {
    distance,     ///< a length, a direction, or both, of a subject from an object
    containment,  ///< "in Anbar", "in northern Iraq"
    nearness,     ///< "near Baghdad", "an hour's drive from": not metric
    local_time,   ///< "1:30 a.m. (2230 GMT)"
    weekday,      ///< "Wednesday, January 8, 2020"
    midway,       ///< "halfway between Baghdad and Tikrit", "two-thirds of the way from …"
};

/// "distance", "local-time", …: as used in JSON.
[[nodiscard]] std::string_view name_of(ClaimKind kind) noexcept;
[[nodiscard]] std::optional<ClaimKind> claim_kind_from(std::string_view name) noexcept;

/// How a number is qualified. Each has its row in the tolerance table of judging/.
enum class Hedge {
    bare,
    about,
    exactly,
    nearly,
    just_over,
    more_than,
    less_than,
    within,
    up_to,
    between,
    half_of,
    dozens,
    scores,
    hundreds
};

/// "bare", "just-over", …: as used in JSON.
[[nodiscard]] std::string_view name_of(Hedge hedge) noexcept;
[[nodiscard]] std::optional<Hedge> hedge_from(std::string_view name) noexcept;

/// A length as worded: "about 100 miles", "300 to 400 km".
struct ClaimedLength {
    double low = 0;    ///< n, or the lower of two
    double high = 0;   ///< n again, or the higher of two
    double grain = 1;  ///< place value of the last digit given, in `unit`
    LengthUnit unit = LengthUnit::kilometre;
    Hedge hedge = Hedge::bare;
    bool by_road = false;  ///< the text itself says it is a road distance
};

/// One end of a claim.
struct ClaimEnd {
    Span span;
    std::string quote;
    std::optional<std::size_t> mention;  ///< position in Dossier::mentions, when a mention gives the place
    std::vector<std::size_t>
        candidates;                    ///< positions in Dossier::places, likeliest first; empty: unresolved
    std::optional<CompassPoint> part;  ///< "northern" Iraq: only that part of the area is meant
    bool border = false;               ///< "the Syrian border": the area's edge is meant
    bool centre = false;               ///< "central London": a city's middle is meant, not all of it
};

/// Times of day as claimed: minutes after midnight.
struct ClaimedTime {
    int local_minutes = 0;
    std::optional<int> utc_minutes;
    std::string zone;  ///< as written: "GMT", "EST"; empty when none
    std::optional<std::chrono::year_month_day> date;
};

struct Claim {
    std::size_t article = 0;  ///< position in Dossier::articles
    Span span;
    std::string quote;
    ClaimKind kind = ClaimKind::distance;
    ClaimEnd subject;  ///< what is located
    ClaimEnd object;  ///< relative to what; for containment, the container; for a local time, the place it is
                      ///< local to
    std::optional<ClaimEnd> second_object;  ///< of "between A and B" and midway: the other of the two places
    double share = .5;  ///< of midway: how much of the way from the object to the second one
    std::optional<ClaimedLength> length;
    std::optional<ClaimedLength> second_length;  ///< "300 miles (483 km)": the one in brackets
    std::optional<CompassPoint> direction;       ///< of the subject as seen from the object
    std::optional<ClaimedTime> time;
    std::optional<std::chrono::weekday> weekday;
    std::optional<std::chrono::year_month_day> date;
    bool touching = false;   ///< of nearness: "on the Nile", "on the border", said to lie at the very edge
    std::string expectation;  ///< verdict that a claim file demands ("supported"); empty when none
};

}  // namespace dateline
