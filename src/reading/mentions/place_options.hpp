/// The places between which a name is decided.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/recognise.hpp"
#include "reading/mentions/resolve.hpp"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// One place that a name may mean, with what is known of it before the other names are looked at.
struct PlaceOption {
    PlaceNumber place{};
    PlaceSummary summary;
    std::array<double, 3> direction{};  ///< unit vector from the Earth's centre, for quick rough distances
    std::uint32_t country_number = 0;   ///< among the countries of all options, from 1; 0 for none
    std::uint32_t division_number = 0;  ///< among their first-level divisions, from 1; 0 for none
    NameKind name_kind = NameKind::preferred;
    bool in_named_container = false;  ///< "X, container" stands somewhere in the article
    bool contains_named = false;      ///< the container of such an "X, container"
    bool in_outlet_name = false;      ///< the outlet is named after it: "Palestine Herald"
    bool of_described_kind = false;   ///< "X base" and it is one
    bool acts_as_government = false;  ///< the name mostly stands for a government, and it is a capital
    double alone = 0;                 ///< evidence from the name itself
    double belief = 0;                ///< 0 to 1, as it stands
};

/// All occurrences of one spelling that mean one place (see sense_groups.hpp).
struct NameSense {
    std::string key;
    MatchHow how = MatchHow::folded;
    bool head_misfits = false;  ///< see NameCandidate
    std::vector<PlaceOption> options;
    std::vector<std::size_t> listed_with;  ///< senses that stand in a list with it: "Italy and Greece"
    double occurrences = 0;                ///< weighed: more for a dateline
    std::size_t likeliest = 0;             ///< position of the option most believed in
};

struct NameSenses {
    std::vector<NameSense> all;        ///< in order of first occurrence, then the outlet's
    std::vector<std::size_t> of_name;  ///< for each recognised name, the position of its sense
};

/// Groups the names by spelling and collects each group's places. Of many namesakes the best known are kept,
/// and those in a container that the article names. Places that the outlet is named after come last, without
/// being any name's.
[[nodiscard]] NameSenses name_senses(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer,
                                     const OutletHome& outlet, const ResolutionEvidence& evidence);

/// 1 for two places at one spot, fading to a third every `near_km` along a sphere of 6371 km; 0 beyond 25
/// times that, where nothing would be left of it.
[[nodiscard]] double closeness(const PlaceOption& a, const PlaceOption& b, double near_km);

}  // namespace dateline
