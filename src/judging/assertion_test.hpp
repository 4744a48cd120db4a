/// Tests whether the text says a thing at all, or denies or supposes it.
#pragma once

#include "dossier/dossier.hpp"
#include "text/utf8.hpp"

#include <optional>

namespace dateline {

/**
 * Whether the claim's own words assert it: false after "is not", "never", "no longer", "would" and "were to",
 * and when "if" or "whether" leads it in. "Not more than" is a hedge, and asserts.
 */
[[nodiscard]] bool is_asserted(const Dossier& dossier, const Claim& claim);

/// The same for many claims of one dossier: an article's characters are counted once for all its claims that
/// follow each other.
class AssertionTest {
public:
    explicit AssertionTest(const Dossier& dossier) : dossier_{dossier} {}

    [[nodiscard]] bool is_asserted(const Claim& claim);

private:
    const Dossier& dossier_;
    std::optional<CodePointIndex> index_;  ///< of article_
    std::size_t article_ = 0;
};

}  // namespace dateline
