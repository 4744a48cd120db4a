/// How long one article may be.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace dateline {

/// Some 3 million words: more than any report, and a bound on the memory that reading it takes.
inline constexpr std::size_t article_limit_bytes = 16'000'000;

/**
 * Empties every record of NDJSON that is over the limit, so that the others keep their line numbers, and
 * calls `bad_record(message)` for it.
 *
 * @param file  as named on the command line; "-" is standard input
 * @throws InputError  for a single article over the limit.
 */
void hold_to_article_limit(const std::string& file, std::string& bytes,
                           const std::function<void(const std::string&)>& bad_record);

}  // namespace dateline
