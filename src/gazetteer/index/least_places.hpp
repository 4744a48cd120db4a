/// The likeliest place of each block of keys, of each 16 blocks, and so on.
#pragma once

#include "gazetteer/checked_records.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/**
 * Least numbers over runs of blocks. Places are numbered from the likeliest on, so that the least number
 * under a prefix is its best completion, and is found without looking at the others.
 */
class LeastPlaces {
public:
    static constexpr std::uint32_t fan = 16;

    /// A run of fan^level blocks.
    struct Run {
        std::uint32_t level = 0;
        std::uint32_t index = 0;
    };

    LeastPlaces() = default;
    /// @throws GazetteerError  when the numbers are not as many as so many blocks need.
    LeastPlaces(CheckedRecords<std::uint32_t> numbers, std::uint32_t block_count);

    [[nodiscard]] std::uint32_t least(Run run) const;
    /// The runs of the next lower level that a run consists of. @pre run.level > 0
    [[nodiscard]] std::vector<Run> parts(Run run) const;
    /// As few runs as cover the blocks from `first` on, up to but without `end`.
    [[nodiscard]] static std::vector<Run> covering(std::uint32_t first, std::uint32_t end);

private:
    struct Level {
        std::size_t offset;
        std::uint32_t size;
    };
    CheckedRecords<std::uint32_t> numbers_;
    std::vector<Level> levels_;
};

/// The numbers that LeastPlaces reads, from those of the blocks.
[[nodiscard]] std::vector<std::uint32_t> least_places_over(std::vector<std::uint32_t> blocks);

}  // namespace dateline
