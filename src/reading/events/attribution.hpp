/// Who says so.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/**
 * The source that a sentence names for what stands at `at`: "The Iraqi military said …", "…, the Pentagon
 * confirmed", "according to …". Empty when there is none, or only a pronoun.
 */
[[nodiscard]] std::string source_of(const SentenceView& view, std::size_t at);

/// The source that a sentence ending in a colon introduces: "The Guards put out a statement:". Empty
/// otherwise.
[[nodiscard]] std::string introduced_source(const SentenceView& view);

}  // namespace dateline
