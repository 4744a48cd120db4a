/// The names that a description of a place may stand for.
#pragma once

#include "reading/mentions/place_description.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace dateline {

/// How far back a description points, in tokens: about eight sentences.
inline constexpr std::size_t reference_reach = 200;

/// An article's names, as seen from a description.
class Antecedents {
public:
    /// @param article  the whole article as one sentence, with its names; both must outlive this
    Antecedents(const SentenceView& article, std::span<const LaidName> names)
        : article_{article}, names_{names} {}

    /// Calls `take` for the resolved names before a position, nearest first, until it returns true; not for
    /// those too far back.
    void for_each_before(std::size_t at, const std::function<bool(const LaidName&)>& take) const;

    /// The names before a description that can be called so, likeliest first, at most two different places.
    [[nodiscard]] std::vector<const LaidName*> of(const SentenceView& view,
                                                  const Description& description) const;

    /// "The base was hit. … Al Asad": the only place of the article that it can be, when that is named later.
    [[nodiscard]] const LaidName* named_later(const SentenceView& view, const Description& description) const;

    /// "Erbil, in the north of the country": the name before it in its sentence lies in the one meant.
    [[nodiscard]] bool follows_place(const SentenceView& view, const Description& description) const;

private:
    [[nodiscard]] bool is_known(const std::vector<const LaidName*>& list, const LaidName& name) const;

    const SentenceView& article_;
    std::span<const LaidName> names_;
};

}  // namespace dateline
