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

[[nodiscard]] double spelling_evidence(NameKind kind, MatchHow how) {
    double evidence = how == MatchHow::loose ? -1.0 : 0.0;
    if (kind == NameKind::alternate) evidence -= 0.5;
    if (kind == NameKind::abbreviation) evidence -= 0.5;
    if (kind == NameKind::weak) evidence -= 2.0;
    return evidence;
}

/// Whether "Al-Asad base" speaks of a place of this kind.
[[nodiscard]] bool is_described(const RecognisedName& name, PlaceKind kind) {
    if (name.description.empty()) return false;
    const auto bare = without_generic_word(name.name.key + ' ' + name.description);
    return bare && bare->generic != nullptr && !bare->generic->kinds.empty() && fits(*bare->generic, kind);
}

[[nodiscard]] PlaceOption option_for(const NameHit& hit, MatchHow how, const Gazetteer& gazetteer) {
    // The prior tells places of one name apart by two orders of magnitude of odds at most.
    constexpr double prior_weight = 8.0;
    PlaceOption option{hit.place, gazetteer.summary(hit.place), {}, hit.kind};
    option.direction = direction_of(option.summary.point);
    option.alone = prior_weight * option.summary.prior + spelling_evidence(hit.kind, how);
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

void note_description(NameSense& sense, const RecognisedName& name) {
    constexpr double kind_evidence = 3.0;
    for (PlaceOption& option : sense.options) {
        if (option.of_described_kind || !is_described(name, option.summary.kind)) continue;
        option.of_described_kind = true;
        option.alone += kind_evidence;
    }
}

}  // namespace

double rough_distance_km(const PlaceOption& a, const PlaceOption& b) {
    const double cosine =
        a.direction[0] * b.direction[0] + a.direction[1] * b.direction[1] + a.direction[2] * b.direction[2];
    return 6371.0 * std::acos(std::clamp(cosine, -1.0, 1.0));
}

NameSenses name_senses(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer) {
    NameSenses senses;
    std::unordered_map<std::string, std::size_t> known;
    for (const RecognisedName& name : names) {
        const auto [entry, is_new] = known.try_emplace(name.name.key, senses.all.size());
        senses.of_name.push_back(entry->second);
        if (is_new) {
            NameSense sense{name.name.key, name.name.how, {}, 0};
            sense.options.reserve(name.name.hits.size());
            for (const NameHit& hit : name.name.hits)
                add_option(sense, option_for(hit, name.name.how, gazetteer));
            senses.all.push_back(std::move(sense));
        }
        ++senses.all[entry->second].occurrences;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        NameSense& sense = senses.all[senses.of_name[i]];
        if (names[i].before_container && i + 1 < names.size()) note_container(sense, names[i + 1], gazetteer);
        note_description(sense, names[i]);
    }
    for (NameSense& sense : senses.all) keep_best_known(sense);
    return senses;
}

}  // namespace dateline
