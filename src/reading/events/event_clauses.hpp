/// A sentence split where the talk turns to another happening: "…, after …", "who …", "in retaliation for …".
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// Whether a clause may begin with the word.
[[nodiscard]] bool begins_clause(std::string_view word);

/// Which clause each token of a sentence is in. Clause 0 is the main one; it may go on behind an inner one.
class EventClauses {
public:
    explicit EventClauses(const SentenceView& view);

    [[nodiscard]] std::size_t count() const noexcept { return hypothetical_.size(); }
    [[nodiscard]] std::size_t clause_of(std::size_t at) const { return clause_of_[at - begin_]; }
    [[nodiscard]] bool in(std::size_t clause, std::size_t at) const {
        return at >= begin_ && at - begin_ < clause_of_.size() && clause_of(at) == clause;
    }
    /// "if …": nothing in it has happened.
    [[nodiscard]] bool hypothetical(std::size_t clause) const { return hypothetical_[clause]; }

    /// The word that opens it; the sentence's first for the main clause.
    [[nodiscard]] std::size_t opener_of(std::size_t clause) const { return openers_[clause]; }
    /// "hours after warplanes struck …", "days before …": it tells of another happening than the main clause.
    [[nodiscard]] bool is_of_another_time(const SentenceView& view, std::size_t clause) const;

private:
    std::size_t begin_;
    std::vector<std::size_t> openers_;
    std::vector<std::size_t> clause_of_;
    std::vector<bool> hypothetical_;
};

}  // namespace dateline
