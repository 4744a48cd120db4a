#include "reading/mentions/place_options.hpp"

#include "reading/mentions/option_evidence.hpp"
#include "reading/mentions/sense_groups.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t most_options = 40;

[[nodiscard]] std::array<double, 3> direction_of(LatLon point) {
    const double lat_rad = point.latitude().value() * std::numbers::pi / 180;
    const double lon_rad = point.longitude().value() * std::numbers::pi / 180;
    return {std::cos(lat_rad) * std::cos(lon_rad), std::cos(lat_rad) * std::sin(lon_rad), std::sin(lat_rad)};
}

/// Whoever writes a name most often means a place by its usual name: lists of alternate names hold every
/// spelling that anyone ever used, also those that are better known elsewhere ("Tehran" for Tiran). Yet the
/// usual English name may be listed as one, too ("Basra" for the city of Basrah, in the province of Basra).
[[nodiscard]] double spelling_evidence(NameKind kind, MatchHow how) {
    double evidence = how == MatchHow::loose ? -2.0 : 0.0;
    if (kind == NameKind::alternate) evidence -= 1.0;
    if (kind == NameKind::abbreviation) evidence -= 0.5;
    if (kind == NameKind::weak) evidence -= 3.0;
    return evidence;
}

[[nodiscard]] PlaceOption option_for(const NameHit& hit, MatchHow how, const Gazetteer& gazetteer,
                                     const ResolutionEvidence& evidence) {
    // A city of ten million against a village of a hundred: odds of e^5, and e^1.2 more for a capital. Less
    // than the share of the world's mentions that they get, since much news is local.
    constexpr double prior_weight = 10.0;
    PlaceOption option{.place = hit.place, .summary = gazetteer.summary(hit.place), .name_kind = hit.kind};
    if (evidence.fame) option.alone += prior_weight * option.summary.prior;
    if (evidence.spelling) option.alone += spelling_evidence(hit.kind, how);
    return option;
}

/// A place under two names counts once, under the better one.
void add_option(NameSense& sense, const PlaceOption& option) {
    const auto same = std::find_if(sense.options.begin(), sense.options.end(),
                                   [&](const PlaceOption& other) { return other.place == option.place; });
    if (same == sense.options.end()) {
        sense.options.push_back(option);
    } else if (option.alone > same->alone) {
        *same = option;
    }
}

void keep_best_known(NameSense& sense) {
    std::stable_sort(sense.options.begin(), sense.options.end(),
                     [](const PlaceOption& a, const PlaceOption& b) { return a.alone > b.alone; });
    if (sense.options.size() > most_options) sense.options.resize(most_options);
    for (PlaceOption& option : sense.options) option.direction = direction_of(option.summary.point);
}

[[nodiscard]] NameSense outlet_sense(const std::string& key, const Gazetteer& gazetteer,
                                     const ResolutionEvidence& evidence) {
    NameSense sense;
    sense.key = key;
    for (const NameHit& hit : gazetteer.by_folded_name(key))
        add_option(sense, option_for(hit, MatchHow::folded, gazetteer, evidence));
    note_outlet(sense);
    return sense;
}

[[nodiscard]] NameSense sense_of(const RecognisedName& name, const Gazetteer& gazetteer,
                                 const ResolutionEvidence& evidence) {
    NameSense sense;
    sense.key = name.name.key;
    sense.how = name.name.how;
    sense.head_misfits = name.name.head_misfits;
    sense.options.reserve(name.name.hits.size());
    for (const NameHit& hit : name.name.hits)
        add_option(sense, option_for(hit, name.name.how, gazetteer, evidence));
    return sense;
}

[[nodiscard]] std::vector<std::size_t> groups_of(const std::vector<RecognisedName>& names,
                                                 const Gazetteer& gazetteer,
                                                 const ResolutionEvidence& evidence) {
    if (evidence.discourse) return sense_groups(names, gazetteer);
    std::vector<std::size_t> each(names.size());
    std::iota(each.begin(), each.end(), std::size_t{0});
    return each;
}

}  // namespace

double closeness(const PlaceOption& a, const PlaceOption& b, double near_km) {
    constexpr double earth_radius_km = 6371;
    const double cosine =
        a.direction[0] * b.direction[0] + a.direction[1] * b.direction[1] + a.direction[2] * b.direction[2];
    // Most pairs lie on other sides of the world: an angle's square is at least twice what its cosine lacks.
    const double far_rad = 25 * near_km / earth_radius_km;
    if (2 * (1 - cosine) > far_rad * far_rad) return 0;
    return std::exp(-earth_radius_km * std::acos(std::clamp(cosine, -1.0, 1.0)) / near_km);
}

NameSenses name_senses(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer,
                       const OutletHome& outlet, const ResolutionEvidence& evidence) {
    NameSenses senses;
    senses.of_name = groups_of(names, gazetteer, evidence);
    std::unordered_map<std::string_view, std::size_t> known;  // by spelling, the first
    for (std::size_t i = 0; i < names.size(); ++i) {
        const RecognisedName& name = names[i];
        const std::size_t group = senses.of_name[i];
        known.try_emplace(name.name.key, group);
        if (group == senses.all.size()) senses.all.push_back(sense_of(name, gazetteer, evidence));
        // a dateline says where the reporter was
        senses.all[group].occurrences += evidence.dateline && name.in_dateline ? 3 : 1;
    }
    note_names(senses, names, gazetteer, evidence);
    for (const std::string& place : outlet.places) {
        const auto entry = known.find(place);
        if (entry != known.end()) {
            note_outlet(senses.all[entry->second]);
        } else {
            senses.all.push_back(outlet_sense(place, gazetteer, evidence));
        }
    }
    for (NameSense& sense : senses.all) keep_best_known(sense);
    return senses;
}

}  // namespace dateline
