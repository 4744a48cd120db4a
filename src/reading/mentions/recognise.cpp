#include "reading/mentions/recognise.hpp"

#include "reading/mentions/containers.hpp"
#include "reading/mentions/name_role.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/person_names.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

/// What it adds to the odds that a capital does what governments do: "Ankara said".
constexpr double acting_government = 2.0;
/// And that the name stands where nothing but the place of writing does: "PARIS, March 5 (AP) —".
constexpr double full_dateline = 5.0;

/// Whether the words in front ask for a place: "in X", "near X".
[[nodiscard]] bool is_placed(std::size_t which, const NameSetting& setting) {
    const NameCandidate& name = setting.candidates[which];
    if (name.begin == 0) return false;
    const ArticleWord& before = setting.words.all[name.begin - 1];
    return before.capitals == Capitals::lower && is_place_preposition(before.folded);
}

/// "Quds Force" is no force of Jerusalem: inside an organisation's name only a place's usual names count.
[[nodiscard]] bool has_usual_name(const NameCandidate& name) {
    return name.hits.empty() || std::any_of(name.hits.begin(), name.hits.end(), [](const NameHit& hit) {
               return hit.kind != NameKind::alternate && hit.kind != NameKind::weak;
           });
}

/// "Paris said" may be a woman.
[[nodiscard]] bool is_name_of_people(const NameCandidate& name, const ArticleWords& words) {
    const WordUse& use = words.all[name.begin].use;
    return name.end == name.begin + 1 && (use.given_name >= 3 || use.surname >= 4);
}

/// Whether what follows goes on to a dash as datelines do: a country, a date, an agency in brackets.
[[nodiscard]] bool goes_on_to_dash(const NameCandidate& name, const ArticleWords& words) {
    constexpr std::size_t longest = 12;
    constexpr auto dashes = word_set("-", "--", "—", "–");
    const std::size_t sentence = words.all[name.begin].sentence;
    for (std::size_t at = name.end; at < std::min(name.end + longest, words.all.size()); ++at) {
        const ArticleWord& word = words.all[at];
        if (dashes.contains(word.text)) return word.space_before;
        if (word.sentence != sentence || word.capitals == Capitals::lower) return false;
    }
    return false;
}

}  // namespace

bool opens_dateline(const NameCandidate& name, const ArticleWords& words) {
    const ArticleWord& first = words.all[name.begin];
    if (!first.starts_sentence || first.capitals != Capitals::all || first.in_capitals) return false;
    if (first.text.size() < 3 || name.end >= words.all.size()) return false;
    constexpr auto marks = std::to_array<std::string_view>({"(", "-", "--", "—", "–", ","});
    return std::find(marks.begin(), marks.end(), words.all[name.end].text) != marks.end();
}

bool could_be_mentioned(const NameCandidate& name, MentionRole role) {
    return role != MentionRole::organisation || has_usual_name(name);
}

std::vector<NameCandidate> all_candidates(const ArticleWords& words, const Gazetteer& gazetteer) {
    std::vector<NameCandidate> candidates;
    for (std::size_t at = 0; at < words.all.size();) {
        auto candidate = name_candidate_at(words, at, gazetteer);
        at = candidate ? candidate->end : at + 1;
        if (candidate) candidates.push_back(std::move(*candidate));
    }
    return candidates;
}

NameSetting name_setting(const ArticleWords& words, const PersonNames& persons,
                         const std::vector<NameCandidate>& candidates, const Gazetteer& gazetteer) {
    NameSetting setting{words, persons, gazetteer, candidates, {}};
    for (std::size_t which = 0; which < candidates.size(); ++which) {
        if (is_placed(which, setting) || has_container_behind(which, setting))
            ++setting.placed[candidates[which].key];
    }
    return setting;
}

namespace {

/// The candidate behind that contains this one ("Erbil, Iraq", "Hit, in western Anbar"); null when none does.
[[nodiscard]] const NameCandidate* container_behind(std::size_t which, const NameSetting& setting) {
    if (which + 1 >= setting.candidates.size()) return nullptr;
    const NameCandidate& name = setting.candidates[which];
    const NameCandidate& next = setting.candidates[which + 1];
    const bool led = leads_into(setting.words, name.end, next.begin);
    return led && some_contains(next.hits, name.hits, setting.gazetteer) ? &next : nullptr;
}

/// A container counts only when it is recognised, too: it is then the next name.
void drop_unrecognised_containers(std::vector<RecognisedName>& names,
                                  const std::vector<std::size_t>& begins) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool next = i + 1 < names.size() && names[i + 1].name.begin == begins[i];
        names[i].before_container = names[i].before_container && next;
    }
}

/// "Italy and Greece", "Rome, Athens and Ithaca".
void note_lists(std::vector<RecognisedName>& names, const ArticleWords& words) {
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        std::size_t at = names[i].name.end;
        const std::size_t next = names[i + 1].name.begin;
        if (at < next && words.all[at].text == ",") ++at;
        if (at < next && (words.all[at].folded == "and" || words.all[at].folded == "or")) ++at;
        names[i].listed_with_next = at == next && at > names[i].name.end && !names[i].before_container;
    }
}

/// "on the White Nile", "along the Tigris", "the banks of the Congo" speak of a river, which often has the
/// name of a town or a state as well.
[[nodiscard]] bool stands_on_water(const NameCandidate& name, const ArticleWords& words) {
    if (name.begin < 3 || words.all[name.begin - 1].folded != "the") return false;
    const std::string_view before = words.all[name.begin - 2].folded;
    const std::string_view first = words.all[name.begin - 3].folded;
    return before == "along" || (before == "on" && first != "war") ||
           (before == "of" && (first == "banks" || first == "bank"));
}

/// "city" of "the city of Valencia"; empty when the words in front say nothing of the kind.
[[nodiscard]] std::string_view kind_before(const NameCandidate& name, const ArticleWords& words) {
    constexpr auto kinds = word_set("city", "town", "village", "province", "state", "region", "county",
                                    "district", "governorate", "prefecture");
    if (name.begin < 2 || words.all[name.begin - 1].folded != "of") return {};
    const ArticleWord& kind = words.all[name.begin - 2];
    return kind.capitals == Capitals::lower && kinds.contains(kind.folded) ? kind.folded : std::string_view{};
}

[[nodiscard]] std::string description_of(const NameCandidate& name, const ArticleWords& words) {
    if (auto behind = description_at(words, name.end); !behind.empty()) return behind;
    if (const auto before = kind_before(name, words); !before.empty()) return std::string{before};
    return stands_on_water(name, words) ? "river" : "";
}

}  // namespace

std::vector<RecognisedName> recognise(const ArticleWords& words, const Gazetteer& gazetteer,
                                      const NameModel& model) {
    const auto persons = find_person_names(words, gazetteer);
    const auto candidates = all_candidates(words, gazetteer);
    const auto setting = name_setting(words, persons, candidates, gazetteer);
    std::vector<RecognisedName> names;
    std::vector<std::size_t> containers;  // where each name's container begins
    for (std::size_t which = 0; which < candidates.size(); ++which) {
        double odds = model.odds(which, setting);
        if (odds <= -full_dateline) continue;
        const NameCandidate& name = candidates[which];
        const bool dateline = opens_dateline(name, words);
        if (dateline && goes_on_to_dash(name, words)) odds += full_dateline;
        const Span span{words.all[name.begin].span.begin, words.all[name.end - 1].span.end};
        const MentionRole role = role_of(name, words, gazetteer);
        if (role == MentionRole::metonym && !is_name_of_people(name, words)) odds += acting_government;
        if (odds <= 0 || !could_be_mentioned(name, role)) continue;
        const NameCandidate* container = container_behind(which, setting);
        containers.push_back(container != nullptr ? container->begin : 0);
        names.push_back(
            {name, span, role, odds, container != nullptr, dateline, false, description_of(name, words)});
    }
    drop_unrecognised_containers(names, containers);
    note_lists(names, words);
    return names;
}

}  // namespace dateline
