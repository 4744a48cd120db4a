#include "reading/claims/border_subject.hpp"

#include <optional>

namespace dateline {
namespace {

/// The border that a subject's words name; nothing when they name none.
std::optional<PlacePhrase> border_of(const SentenceView& view, const WordRun& run) {
    if (run.name != nullptr || run.begin >= run.end || run.begin < view.begin()) return std::nullopt;
    auto phrase = place_phrase_at(view, run.begin);
    const bool border = phrase && phrase->border && phrase->run.name != nullptr && phrase->run.end == run.end;
    return border ? phrase : std::nullopt;
}

}  // namespace

void count_from_border(const SentenceView& view, Relation& relation, StatementSubject& subject) {
    if (!relation.length || relation.object_implied || relation.object.run.name == nullptr) return;
    const auto border = border_of(view, subject.phrase.run);
    if (!border) return;
    subject = {relation.object, true};
    relation.object = *border;
    relation.begin = border->run.begin;
    if (relation.direction) relation.direction = opposite(*relation.direction);
}

}  // namespace dateline
