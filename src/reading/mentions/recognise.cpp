#include "reading/mentions/recognise.hpp"

#include "reading/mentions/name_role.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/person_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

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

std::vector<RecognisedName> recognise(const ArticleWords& words, const Gazetteer& gazetteer,
                                      const NameModel& model) {
    const auto persons = find_person_names(words, gazetteer);
    const auto candidates = all_candidates(words, gazetteer);
    const auto setting = name_setting(words, persons, candidates, gazetteer);
    std::vector<RecognisedName> names;
    for (std::size_t which = 0; which < candidates.size(); ++which) {
        const double odds = model.odds(which, setting);
        if (odds <= 0) continue;
        const NameCandidate& name = candidates[which];
        const Span span{words.all[name.begin].span.begin, words.all[name.end - 1].span.end};
        const MentionRole role = role_of(name, words, gazetteer);
        if (!could_be_mentioned(name, role)) continue;
        names.push_back({name, span, role, odds, has_container_behind(which, setting),
                         opens_dateline(name, words), description_at(words, name.end)});
    }
    return names;
}

}  // namespace dateline
