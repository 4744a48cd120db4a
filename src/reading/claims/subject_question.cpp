#include "reading/claims/subject_question.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Tokens, about three sentences: how far "the base" may point back.
constexpr std::size_t antecedent_reach = 120;

}  // namespace

bool usable(const SubjectQuestion& question, const LaidName* name) {
    if (name == nullptr || !question.view.is_place(*name) || name == question.object) return false;
    if (std::find(question.taken.begin(), question.taken.end(), name) != question.taken.end()) return false;
    // "Palo Alto, 15 miles northwest of the city": that is another city
    if (question.object == nullptr || question.view.is_reference(*question.object)) return true;
    const Place* here = question.view.place(*name);
    const Place* object = question.view.place(*question.object);
    return here == nullptr || object == nullptr || here->id != object->id;
}

const LaidName* antecedent(const SubjectQuestion& question, std::size_t before, NounClass noun,
                           std::string_view country) {
    const auto& names = question.article_names;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (name->end > before) continue;
        if (before - name->end > antecedent_reach) return nullptr;
        const Place* place = question.view.place(*name);
        const bool meant =
            place != nullptr && may_be_called(*place, noun) && (country.empty() || place->country == country);
        if (meant && usable(question, &*name)) return &*name;
    }
    return nullptr;
}

}  // namespace dateline
