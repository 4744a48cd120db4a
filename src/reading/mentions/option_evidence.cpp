#include "reading/mentions/option_evidence.hpp"

#include "gazetteer/generic_words.hpp"
#include "reading/mentions/containers.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

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
    constexpr double kind_evidence = 1.0;
    for (PlaceOption& option : sense.options) {
        if (option.of_described_kind || !is_described(name, option.summary.kind)) continue;
        option.of_described_kind = true;
        option.alone += kind_evidence;
    }
}

/// "Moscow and Beijing were silent": what mostly acts as governments do is the capital of one, in a paper of
/// Idaho, too.
void note_government(NameSense& sense) {
    constexpr double government_evidence = 4.0;
    for (PlaceOption& option : sense.options) {
        option.acts_as_government = option.summary.names_government;
        if (option.acts_as_government) option.alone += government_evidence;
    }
}

void note_governments(NameSenses& senses, const std::vector<RecognisedName>& names) {
    std::vector<int> surplus(senses.all.size());  // of names that stand for governments over others
    std::vector<bool> acts(senses.all.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool metonym = names[i].role == MentionRole::metonym;
        surplus[senses.of_name[i]] += metonym ? 1 : -1;
        if (metonym) acts[senses.of_name[i]] = true;
    }
    for (std::size_t s = 0; s < senses.all.size(); ++s) {
        if (acts[s] && surplus[s] >= 0) note_government(senses.all[s]);
    }
}

/// "Washington" in a paper of Georgia is not the Washington there: whoever means a village with so famous a
/// namesake in the same country says so, by a container or in the village's own paper. A namesake of a
/// country (Niger State, Peru in Illinois) is told from it a little more often than not.
void note_famous_namesake(NameSense& sense) {
    constexpr double famous_prior = 0.7;     // a capital, a city of millions
    constexpr double far_less_known = 0.25;  // a town of some ten thousand next to it
    constexpr double namesake_evidence = 9.0;
    constexpr double country_evidence = 1.0;
    constexpr double other_name_evidence = 3.0;
    const auto famous = std::ranges::max_element(
        sense.options, {}, [](const PlaceOption& option) { return option.summary.prior; });
    if (famous == sense.options.end() || famous->summary.prior < famous_prior) return;
    const bool country =
        famous->summary.kind == PlaceKind::country && famous->name_kind == NameKind::preferred;
    const bool usual = famous->name_kind == NameKind::preferred;
    for (PlaceOption& option : sense.options) {
        const bool outshone = option.summary.prior < famous->summary.prior - far_less_known;
        // the province of a capital is no rival of it
        const bool around = option.summary.admin1 != 0 && option.summary.admin1 == famous->summary.admin1;
        if (!outshone || around || option.in_named_container) continue;
        if (option.summary.country == famous->summary.country)
            option.alone -= namesake_evidence;
        else if (country)
            option.alone -= country_evidence;
        else if (usual && option.name_kind == NameKind::alternate)
            option.alone -= other_name_evidence;
    }
}

/// Of what a name is listed with, the first dozen tell enough, and a text may be one endless list.
void note_listed(NameSense& sense, std::size_t other) {
    constexpr std::size_t most_listed = 12;
    auto& listed = sense.listed_with;
    if (listed.size() < most_listed && std::ranges::find(listed, other) == listed.end())
        listed.push_back(other);
}

void note_lists(NameSenses& senses, const std::vector<RecognisedName>& names) {
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        const std::size_t first = senses.of_name[i];
        const std::size_t second = senses.of_name[i + 1];
        if (!names[i].listed_with_next || first == second) continue;
        note_listed(senses.all[first], second);
        note_listed(senses.all[second], first);
    }
}

}  // namespace

bool is_described(const RecognisedName& name, PlaceKind kind) {
    if (name.description.empty()) return false;
    const auto bare = without_generic_word(name.name.key + ' ' + name.description);
    return bare && bare->generic != nullptr && !bare->generic->kinds.empty() && fits(*bare->generic, kind);
}

void note_names(NameSenses& senses, const std::vector<RecognisedName>& names, const Gazetteer& gazetteer,
                const ResolutionEvidence& evidence) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        NameSense& sense = senses.all[senses.of_name[i]];
        if (evidence.containers && names[i].before_container && i + 1 < names.size()) {
            note_container(sense, names[i + 1], gazetteer);
            note_contained(senses.all[senses.of_name[i + 1]], sense, gazetteer);
        }
        if (evidence.description) note_description(sense, names[i]);
    }
    if (evidence.roles) note_governments(senses, names);
    if (evidence.namesakes)
        for (NameSense& sense : senses.all) note_famous_namesake(sense);
    if (evidence.lists) note_lists(senses, names);
}

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

}  // namespace dateline
