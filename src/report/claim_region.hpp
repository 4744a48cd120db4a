/// Where a claim stands in its file, for programs that open it there.
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Lines and columns count from 1, columns and offsets in code points. What is not known is left out: a web
/// page leads back to lines and offsets but not to columns, a record of NDJSON to the line that holds it.
struct ClaimRegion {
    std::string file;  ///< as given on the command line; "-" for standard input
    std::size_t line = 1;
    std::size_t end_line = 1;
    std::optional<std::size_t> column;
    std::optional<std::size_t> end_column;     ///< behind the last character
    std::optional<std::uint64_t> char_offset;  ///< from the beginning of the decoded file
    std::uint64_t char_length = 0;             ///< 0: not known
};

/**
 * Regions of one dossier's claims. Lines are counted on from the claim asked for before, so asking in the
 * order of Dossier::claims costs no more than one pass over the texts.
 */
class ClaimRegions {
public:
    /// Keeps a reference.
    explicit ClaimRegions(const Dossier& dossier) : dossier_{dossier} {}

    [[nodiscard]] ClaimRegion of(const Claim& claim);
    /// Line of the text (of the source, where that is known) at which the claim begins; of a record, within
    /// its text.
    [[nodiscard]] std::size_t line_of(const Claim& claim);

private:
    void restart(std::size_t article);
    void pass_lines(std::string_view text, std::size_t code_point);

    const Dossier& dossier_;
    std::size_t article_ = 0;
    std::size_t byte_ = 0;
    std::uint32_t code_point_ = 0;
    std::uint32_t line_begin_ = 0;  ///< code point at which the present line begins
    std::size_t run_ = 0;           ///< the first of the article's source map that lies ahead
    std::size_t line_ = 1;
    std::size_t next_byte_ = 0;          ///< where the next line begins; 0 when not sought yet
    std::uint32_t next_code_point_ = 0;  ///< the same
};

}  // namespace dateline
