/// What geography says of a claim.
#pragma once

#include "geo/compass.hpp"
#include "geo/lat_lon.hpp"
#include "geo/meters.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// In order of gravity, mildest first.
enum class Verdict { supported, unverifiable, off, contradicted };

[[nodiscard]] std::string_view name_of(Verdict verdict) noexcept;
[[nodiscard]] std::optional<Verdict> verdict_from(std::string_view name) noexcept;

/// What geodesy says of the two ends, on WGS84.
struct Measurement {
    std::size_t subject = 0;  ///< positions in Dossier::places
    std::size_t object = 0;
    Meters length;            ///< between the representative points
    LengthInterval interval;  ///< nearest edges to farthest edges
    std::optional<Degrees>
        bearing;  ///< from the object to the subject, true north; none when it carries no meaning
};

/// What the wording allows.
struct ClaimedInterval {
    LengthInterval interval;
    std::string rule;  ///< id of the row in the tolerance table: "round-15-percent"
};

/// Another reading that would make the sentence true. It never upgrades a verdict.
struct Diagnosis {
    std::string code;      ///< "unit", "reversed", "other-place"
    std::string sentence;  ///< "100 nautical miles would fit"
};

struct Judgement {
    Verdict verdict = Verdict::unverifiable;
    std::vector<std::string>
        reasons;           ///< codes: "edge-of-city", "by-road", "loose", "direction-band", "unresolved", …
    std::string sentence;  ///< one plain sentence for a person
    std::string correction;  ///< what a wrong claim should say, ready to paste; empty: nothing, or not known
    std::optional<Measurement> measurement;
    std::optional<ClaimedInterval> claimed;
    std::optional<double>
        deviation_percent;  ///< measured against claimed: +17 when the place is 17 % farther
    std::vector<Diagnosis> diagnoses;
};

}  // namespace dateline
