#include "gazetteer/index/folded_index.hpp"

#include <algorithm>
#include <queue>
#include <tuple>

namespace dateline {
namespace {

constexpr auto per_block = SortedKeys::keys_per_block;

/// A run of blocks, or a single key, that waits for its turn: the one with the likeliest place comes first.
struct Waiting {
    std::uint32_t place = 0;
    LeastPlaces::Run run;
    std::optional<std::uint32_t> key;

    friend bool operator>(const Waiting& a, const Waiting& b) {
        return std::tie(a.place, a.key) > std::tie(b.place, b.key);
    }
};

using WaitingLine = std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>>;

/// The least text that sorts after all that start with these bytes; empty when there is none.
std::string text_after_all(std::string_view bytes) {
    std::string text{bytes};
    while (!text.empty() && text.back() == '\xFF') text.pop_back();
    if (!text.empty()) ++text.back();
    return text;
}

}  // namespace

KeyRange FoldedIndex::range_starting_with(std::string_view bytes) const {
    const auto after = text_after_all(bytes);
    return {first_not_before(bytes).key,
            after.empty() ? at_.forward.keys.size() : first_not_before(after).key};
}

void FoldedIndex::for_each_in_block(std::uint32_t block, KeyRange range, const auto& each) const {
    const auto& keys = at_.forward.keys;
    auto cursor = keys.block(block);
    std::size_t hit = at_.first_hits.at(block);
    const auto begin = block * per_block;
    for (auto key = begin; key < std::min(range.end, begin + keys.size_of_block(block)); ++key) {
        cursor.read_next();
        if (key >= range.first) each(key, at_.hits.at(hit));
        hit += cursor.value();
    }
}

std::vector<FoldedIndex::Found> FoldedIndex::starting_with(std::string_view bytes, std::size_t count) const {
    std::vector<Found> best;
    const auto range = range_starting_with(bytes);
    if (range.first >= range.end) return best;
    WaitingLine line;
    const auto last_block = (range.end - 1) / per_block;
    for (const auto run : LeastPlaces::covering(range.first / per_block, last_block + 1)) {
        line.push({at_.least_places.least(run), run, std::nullopt});
    }
    while (!line.empty() && best.size() < count) {
        const auto next = line.top();
        line.pop();
        if (next.key) {
            best.push_back(found(*next.key));
        } else if (next.run.level > 0) {
            for (const auto part : at_.least_places.parts(next.run)) {
                line.push({at_.least_places.least(part), part, std::nullopt});
            }
        } else {
            for_each_in_block(next.run.index, range, [&line](std::uint32_t key, const NameHit& hit) {
                line.push({static_cast<std::uint32_t>(hit.place), {}, key});
            });
        }
    }
    return best;
}

}  // namespace dateline
