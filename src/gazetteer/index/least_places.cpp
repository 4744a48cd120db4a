#include "gazetteer/index/least_places.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::uint32_t runs_over(std::uint32_t parts) {
    return (parts + LeastPlaces::fan - 1) / LeastPlaces::fan;
}

}  // namespace

LeastPlaces::LeastPlaces(CheckedRecords<std::uint32_t> numbers, std::uint32_t block_count)
    : numbers_{numbers} {
    std::size_t offset = 0;
    for (auto size = block_count; size > 0; size = size > 1 ? runs_over(size) : 0) {
        levels_.push_back({offset, size});
        offset += size;
    }
    if (offset != numbers.size()) throw_damaged("the likeliest places are not as many as the blocks");
}

std::uint32_t LeastPlaces::least(Run run) const {
    return numbers_.at(levels_.at(run.level).offset + run.index);
}

std::vector<LeastPlaces::Run> LeastPlaces::parts(Run run) const {
    const auto level = run.level - 1;
    const auto first = run.index * fan;
    const auto end = std::min(first + fan, levels_.at(level).size);
    std::vector<Run> parts;
    for (auto index = first; index < end; ++index) parts.push_back({level, index});
    return parts;
}

std::vector<LeastPlaces::Run> LeastPlaces::covering(std::uint32_t first, std::uint32_t end) {
    std::vector<Run> runs;
    for (std::uint32_t level = 0; first < end; ++level) {
        while (first < end && first % fan != 0) runs.push_back({level, first++});
        while (first < end && end % fan != 0) runs.push_back({level, --end});
        first /= fan;
        end /= fan;
    }
    return runs;
}

std::vector<std::uint32_t> least_places_over(std::vector<std::uint32_t> blocks) {
    auto numbers = std::move(blocks);
    std::size_t level_begin = 0;
    for (auto size = static_cast<std::uint32_t>(numbers.size()); size > 1;) {
        const auto level_end = numbers.size();
        for (auto first = level_begin; first < level_end; first += LeastPlaces::fan) {
            const auto end = std::min(first + LeastPlaces::fan, level_end);
            const auto run = std::span{numbers}.subspan(first, end - first);
            const auto least = *std::min_element(run.begin(), run.end());
            numbers.push_back(least);
        }
        level_begin = level_end;
        size = runs_over(size);
    }
    return numbers;
}

}  // namespace dateline
