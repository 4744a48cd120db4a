/// Every threshold of the verdict model, in one table.
#pragma once

#include "dossier/claim.hpp"
#include "dossier/judgement.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The wordings that the table tells apart. A hedge gives one or two of them: "about 100" is `round`, "about
/// 117" is `odd_hedged`.
enum class Wording {
    round,
    odd_bare,
    odd_hedged,
    exactly,
    nearly,
    just_over,
    more_than,
    less_than,
    within,
    up_to,
    range,
    at_least_count
};

/// One row: how far the claimed interval reaches below and above the number n.
struct ToleranceRule {
    Wording wording;
    std::string id;               ///< quoted in every output: "round-15-percent"
    std::string description;      ///< for the manual: which words, and what they allow
    double below_share;           ///< of n; 1 reaches to zero
    double above_share;           ///< of n; infinity leaves the interval open
    double least_units = 0;       ///< both reach at least this many of the claimed unit
    double grains = 0;            ///< and at least this many grains (place values of the last digit)
    bool capped_by_bare = false;  ///< never wider than the bare number: half a grain of "100" would be 50
    std::string source;           ///< who argues for the figure
};

/// The thresholds that are not widths of an interval.
struct ReadingLimits {
    double understated_from = 1.5;      ///< "more than n" is noted as understated when m exceeds this many n
    double road_over_line_low = 1.15;   ///< claimed over measured, for a road distance
    double road_over_line_high = 1.45;  ///< (roads run 1.15 to 1.45 times the geodesic in news reports)
    double loose_times = 2.0;           ///< a deviation of at most this many tolerances is `loose`
    double direction_band_times = 1.5;  ///< of the half-width of the named direction
    double part_band_share = 0.1;       ///< of an area's reach, beyond its middle line: `part-band`
    double midway_share = 0.15;         ///< of half the way, for "halfway between": as for a round number
    double edge_share = 0.05;           ///< of a place's disc inside a container: `edge-of-area`
    double same_length_share = 0.02;    ///< by which two units of one length may differ: "300 miles (483 km)"
    double leading_margin = 0.05;       ///< candidates scored this near the best one all count
    double sure_score = 0.5;            ///< a best candidate below this leads only those
    double rival_share = 0.5;           ///< that have less than this share of its score
    double centre_radius_km = 1;        ///< of the disc that "central London" stands for
    double far_wrong_deg = 90;  ///< from the named direction: wrong wherever in both places one stands
    double touching_km = 50;    ///< "on the border" may be loosely said, or of the land around
    int time_margin_min = 5;    ///< minutes between claimed and real local time
};

/// A profile: how far a measured value may lie from a claimed one.
struct Tolerances {
    std::string name = "press";
    std::vector<ToleranceRule> rules;
    ReadingLimits limits;

    /// The row for a wording. @pre the table has it; the built-in profiles have all.
    [[nodiscard]] const ToleranceRule& rule(Wording wording) const;
};

/// "press" or "strict". @throws UsageError for another name.
[[nodiscard]] Tolerances tolerances_named(std::string_view name);

/// Which row judges a length as worded.
[[nodiscard]] Wording wording_of(const ClaimedLength& length) noexcept;

/// Whether people say this number for want of a better one: a multiple of 5 below 100, of 10 from 100.
[[nodiscard]] bool is_round(double n) noexcept;

/// What the wording of a length allows.
[[nodiscard]] ClaimedInterval claimed_interval(const ClaimedLength& length, const Tolerances& tolerances);

/// Whether the wording sets both an upper and a lower bound.
[[nodiscard]] bool is_two_sided(const ClaimedLength& length) noexcept;

}  // namespace dateline
