#include "reading/mentions/name_signs.hpp"

#include "reading/mentions/containers.hpp"
#include "reading/mentions/sign_collector.hpp"

namespace dateline {
namespace {

using enum NameSign;

/// What the rest of the article tells of the name.
class ArticleSigns : private SignCollector {
public:
    using SignCollector::SignCollector;

    void collect() {
        add_if(first().in_headline, in_headline);
        const bool single = name_.end - name_.begin == 1;
        if (single) {
            const SpellingCount count = setting_.words.spellings.of(first().folded);
            add_if(count.lower > 0, lower_elsewhere);
            add_if(count.capital_inside > 1, often_capitalised);
        }
        bool person = false;
        for (std::size_t at = name_.begin; at < name_.end; ++at)
            person = person || setting_.persons.in_name[at];
        add_if(person, in_person_name);
        add_if(single && !person && setting_.persons.surnames.contains(first().folded), surname_in_article);
        const auto placed = setting_.placed.find(name_.key);
        add_if(placed != setting_.placed.end(), placed_elsewhere);
        add_if(person && setting_.persons.surely[name_.begin], surely_person);
    }
};

}  // namespace

bool has_container_behind(std::size_t which, const NameSetting& setting) {
    if (which + 1 >= setting.candidates.size()) return false;
    const auto& name = setting.candidates[which];
    const auto& next = setting.candidates[which + 1];
    if (next.begin != name.end + 1 || setting.words.all[name.end].text != ",") return false;
    return some_contains(next.hits, name.hits, setting.gazetteer);
}

std::vector<NameSign> signs_of(std::size_t which, const NameSetting& setting) {
    std::vector<NameSign> signs;
    signs.reserve(32);
    signs.push_back(always);
    add_own_signs(which, setting, signs);
    add_neighbour_signs(which, setting, signs);
    ArticleSigns{which, setting, signs}.collect();
    return signs;
}

}  // namespace dateline
