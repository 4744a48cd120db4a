#include "reading/claims/relation_search.hpp"

#include "reading/claims/gapped_grammar.hpp"
#include "reading/claims/joint_grammar.hpp"
#include "reading/claims/nearness_grammar.hpp"
#include "reading/claims/span_grammar.hpp"
#include "reading/claims/way_grammar.hpp"

#include <algorithm>

namespace dateline {
namespace {

std::optional<Relation> measured_relation(const SentenceView& view, const WrittenLength& length,
                                          const Relation* last) {
    if (auto relation = span_relation_with(view, length)) return relation;
    if (auto relation = relation_with(view, length)) return relation;
    return last != nullptr ? echoed_relation_with(view, length, *last) : std::nullopt;
}

std::optional<Relation> unmeasured_relation(const SentenceView& view, std::size_t at) {
    if (auto relation = share_relation_at(view, at)) return relation;
    if (auto relation = between_relation_at(view, at)) return relation;
    if (auto relation = direction_relation_at(view, at)) return relation;
    return nearness_relation_at(view, at);
}

RelationsHere only(const std::optional<Relation>& relation, std::size_t at, std::size_t otherwise) {
    if (!relation) return {{}, otherwise};
    return {{*relation}, std::max(relation->end, at + 1)};
}

}  // namespace

RelationsHere relations_at(const SentenceView& view, std::size_t at, bool has_unit, const Relation* last) {
    if (has_unit && view.names().size() >= 2) {
        auto paired = paired_relations_at(view, at);
        if (!paired.empty()) {
            const std::size_t end = paired.back().end;
            return {std::move(paired), std::max(end, at + 1)};
        }
    }
    if (has_unit) {
        if (const auto relation = tabular_relation_at(view, at)) return only(relation, at, at + 1);
        if (const auto length = length_at(view, at))
            return only(measured_relation(view, *length, last), at, std::max(length->end, at + 1));
    }
    if (view.names().empty()) return {{}, at + 1};
    return only(unmeasured_relation(view, at), at, at + 1);
}

}  // namespace dateline
