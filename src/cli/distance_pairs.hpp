/// Many distances: a stream of pairs in, a stream of answers out.
#pragma once

#include <cstddef>
#include <iosfwd>

namespace dateline {

struct PairCounts {
    std::size_t read = 0;
    std::size_t failed = 0;
};

/**
 * Measures every pair, a line each, on all processors. The format, CSV or NDJSON, is told by the first
 * character. Answers keep the order of the pairs; a line that cannot be measured becomes an error record in
 * its place, one longer than 128 kB with its beginning only. Memory is bounded whatever the length of the
 * input. Empty lines are left out.
 *
 * @throws InputError   when there is no pair at all, a header lacks a column, or reading fails.
 * @throws ExportError  when the output cannot be written.
 */
PairCounts measure_pairs(std::istream& in, std::ostream& out);

}  // namespace dateline
