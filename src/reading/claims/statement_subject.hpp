/// Who or what each statement of a sentence is about, when statements share their subjects.
#pragma once

#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/subject_question.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <span>

namespace dateline {

/// Who or what a statement is about; a thing or a person is not looked up among places.
struct StatementSubject {
    PlacePhrase phrase;
    bool may_be_place = true;
};

/// A statement that was read, for the one that is joined to it.
struct EarlierStatement {
    Relation relation;  ///< with its object, even when the words only imply it
    StatementSubject subject;
};

/// Finds the subjects of an article's statements.
class StatementSubjects {
public:
    /// `article` is the whole article as one sentence, `names` are its names; both outlive this.
    StatementSubjects(const SentenceView& article, std::span<const LaidName> names)
        : article_{article}, names_{names} {}

    /// The subject of a statement after the `last` one of its sentence; `taken` are the objects so far.
    /// Nothing when a weak statement has none beside it.
    [[nodiscard]] std::optional<StatementSubject> of(const SentenceView& view, const Relation& relation,
                                                     const std::optional<EarlierStatement>& last,
                                                     std::span<const LaidName* const> taken) const;

private:
    /// The name that a reference stands for, when the text has one before: "Homs" for "the city". Else the
    /// words themselves.
    [[nodiscard]] WordRun named(const WordRun& run) const;

    /// "Kandy. Distance from Colombo: 95 km" is about the town spoken of last.
    [[nodiscard]] PlacePhrase headed(const SubjectQuestion& question) const;

    const SentenceView& article_;
    std::span<const LaidName> names_;
};

}  // namespace dateline
