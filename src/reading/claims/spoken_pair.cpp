#include "reading/claims/spoken_pair.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace dateline {
namespace {

/// Tokens, about three sentences, and names that the pair may lie back.
constexpr std::size_t pair_reach = 90, names_back = 60;

}  // namespace

WordRun pair_of_towns_before(const SentenceView& view, std::size_t at) {
    const bool pair = at >= view.begin() + 3 && view.is_any(at - 3, {"the", "these", "those"}) &&
                      view.is(at - 2, "two") &&
                      view.is_any(at - 1, {"cities", "towns", "villages", "capitals", "ports"});
    return pair ? WordRun{at - 3, at, nullptr} : WordRun{};
}

bool name_the_pair(const SentenceView& article, std::span<const LaidName> names, Relation& relation,
                   StatementSubject& subject) {
    const auto end = std::partition_point(names.begin(), names.end(),
                                          [&](const LaidName& name) { return name.end <= relation.begin; });
    std::vector<const LaidName*> towns;
    std::size_t tried = 0;
    for (auto name = std::make_reverse_iterator(end);
         name != names.rend() && tried < names_back && towns.size() < 2; ++name, ++tried) {
        if (relation.begin - name->end > pair_reach) break;
        const Place* place = article.place(*name);
        const bool town = place != nullptr && article.is_place(*name) && !article.is_reference(*name) &&
                          may_be_called(*place, NounClass::settlement);
        const bool known = !towns.empty() && town && article.place(*towns.front())->id == place->id;
        if (town && !known) towns.push_back(&*name);
    }
    if (towns.size() < 2) return false;
    subject = {{{towns[1]->begin, towns[1]->end, towns[1]}, {}, false}, true};
    relation.object = {{towns[0]->begin, towns[0]->end, towns[0]}, {}, false};
    return true;
}

}  // namespace dateline
