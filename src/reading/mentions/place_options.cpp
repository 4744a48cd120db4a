#include "reading/mentions/place_options.hpp"

#include "gazetteer/generic_words.hpp"
#include "reading/mentions/containers.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

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

/// Whether "Al-Asad base" speaks of a place of this kind.
[[nodiscard]] bool is_described(const RecognisedName& name, PlaceKind kind) {
    if (name.description.empty()) return false;
    const auto bare = without_generic_word(name.name.key + ' ' + name.description);
    return bare && bare->generic != nullptr && !bare->generic->kinds.empty() && fits(*bare->generic, kind);
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

void note_container(NameSense& sense, const RecognisedName& container, const Gazetteer& gazetteer) {
    constexpr double container_evidence = 8.0;
    for (PlaceOption& option : sense.options) {
        if (option.in_named_container) continue;
        option.in_named_container =
            std::any_of(container.name.hits.begin(), container.name.hits.end(),
                        [&](const NameHit& hit) { return contains(hit.place, option.place, gazetteer); });
        if (option.in_named_container) option.alone += container_evidence;
    }
}

/// "Athens, Georgia" tells which Georgia as well as which Athens.
void note_contained(NameSense& sense, const NameSense& inner, const Gazetteer& gazetteer) {
    constexpr double containing_evidence = 4.0;
    for (PlaceOption& option : sense.options) {
        if (option.contains_named) continue;
        option.contains_named =
            std::any_of(inner.options.begin(), inner.options.end(),
                        [&](const PlaceOption& in) { return contains(option.place, in.place, gazetteer); });
        if (option.contains_named) option.alone += containing_evidence;
    }
}

void note_description(NameSense& sense, const RecognisedName& name) {
    constexpr double kind_evidence = 3.0;
    for (PlaceOption& option : sense.options) {
        if (option.of_described_kind || !is_described(name, option.summary.kind)) continue;
        option.of_described_kind = true;
        option.alone += kind_evidence;
    }
}

/// Papers are named after their town or state, hardly after a country on the other side of the sea.
void note_outlet(NameSense& sense) {
    constexpr double outlet_evidence = 2.0;
    constexpr double outlet_occurrences = 2;
    for (PlaceOption& option : sense.options) {
        const PlaceKind kind = option.summary.kind;
        option.in_outlet_name = kind == PlaceKind::populated_place || kind == PlaceKind::admin1;
        if (option.in_outlet_name) option.alone += outlet_evidence;
    }
    sense.occurrences += outlet_occurrences;
}

[[nodiscard]] NameSense outlet_sense(const std::string& key, const Gazetteer& gazetteer,
                                     const ResolutionEvidence& evidence) {
    NameSense sense{key, MatchHow::folded, {}, 0.0};
    for (const NameHit& hit : gazetteer.by_folded_name(key))
        add_option(sense, option_for(hit, MatchHow::folded, gazetteer, evidence));
    note_outlet(sense);
    return sense;
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
    std::unordered_map<std::string, std::size_t> known;
    for (const RecognisedName& name : names) {
        if (!evidence.discourse) known.clear();
        const auto [entry, is_new] = known.try_emplace(name.name.key, senses.all.size());
        senses.of_name.push_back(entry->second);
        if (is_new) {
            NameSense sense{name.name.key, name.name.how, {}, 0.0};
            sense.options.reserve(name.name.hits.size());
            for (const NameHit& hit : name.name.hits)
                add_option(sense, option_for(hit, name.name.how, gazetteer, evidence));
            senses.all.push_back(std::move(sense));
        }
        // a dateline says where the reporter was
        senses.all[entry->second].occurrences += evidence.dateline && name.in_dateline ? 3 : 1;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        NameSense& sense = senses.all[senses.of_name[i]];
        if (evidence.containers && names[i].before_container && i + 1 < names.size()) {
            note_container(sense, names[i + 1], gazetteer);
            note_contained(senses.all[senses.of_name[i + 1]], sense, gazetteer);
        }
        if (evidence.description) note_description(sense, names[i]);
    }
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
