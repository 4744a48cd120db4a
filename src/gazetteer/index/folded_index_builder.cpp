#include "gazetteer/index/folded_index_builder.hpp"

#include "base/error.hpp"
#include "gazetteer/index/folded_slots.hpp"
#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/least_places.hpp"
#include "gazetteer/index/letters.hpp"
#include "gazetteer/index/packed_hit.hpp"
#include "gazetteer/index/sorted_keys.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// The distinct keys among sorted names, by the first name of each.
class DistinctKeys {
public:
    explicit DistinctKeys(const KeySorter& names) : names_{names} {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i == 0 || names.key(i) != names.key(i - 1)) first_.push_back(static_cast<std::uint32_t>(i));
        }
        first_.push_back(static_cast<std::uint32_t>(names.size()));
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(first_.size() - 1); }
    [[nodiscard]] std::string_view key(std::uint32_t number) const { return names_.key(first_[number]); }

    /// The names' places, each once, with the best kind of name.
    [[nodiscard]] std::vector<NameHit> hits(std::uint32_t number) const {
        std::vector<NameHit> hits;
        for (auto i = first_[number]; i < first_[number + 1]; ++i) {
            const auto hit = unpacked_hit(names_.value(i));
            if (hits.empty() || hits.back().place != hit.place) hits.push_back(hit);
        }
        return hits;
    }

private:
    const KeySorter& names_;
    std::vector<std::uint32_t> first_;
};

std::vector<std::uint32_t> slots_over(const DistinctKeys& keys) {
    std::vector<std::uint32_t> stored(FoldedSlots::count_for(keys.size()));
    const FoldedSlots slots{keys.size(), stored.size()};
    for (std::uint32_t number = 0; number < keys.size(); ++number) {
        const auto hash = content_hash(keys.key(number));
        auto slot = slots.first(hash);
        while (stored[slot] != 0) slot = slot + 1 == stored.size() ? 0 : slot + 1;
        stored[slot] = slots.stored(number, hash);
    }
    return stored;
}

void add_forward(FoldedIndexRecords& records, const DistinctKeys& keys) {
    SortedKeysBuilder sorted;
    std::vector<std::uint32_t> least;
    for (std::uint32_t number = 0; number < keys.size(); ++number) {
        const auto hits = keys.hits(number);
        const auto likeliest = static_cast<std::uint32_t>(hits.front().place);
        if (number % SortedKeys::keys_per_block == 0) {
            records.fence.push_back(first_bytes(keys.key(number)));
            records.first_hits.push_back(static_cast<std::uint32_t>(records.hits.size()));
            least.push_back(likeliest);
        }
        least.back() = std::min(least.back(), likeliest);
        sorted.add(keys.key(number), static_cast<std::uint32_t>(hits.size()));
        records.hits.insert(records.hits.end(), hits.begin(), hits.end());
    }
    records.forward = sorted.finish();
    records.least_places = least_places_over(std::move(least));
    records.forward_trie = trie_over(keys.size(), [&](std::uint32_t number) { return keys.key(number); });
}

void add_backward(FoldedIndexRecords& records, const DistinctKeys& keys) {
    KeySorter reversed;
    for (std::uint32_t number = 0; number < keys.size(); ++number) {
        reversed.add(in_reverse(keys.key(number)), number);
    }
    reversed.sort();
    SortedKeysBuilder sorted;
    for (std::size_t i = 0; i < reversed.size(); ++i) sorted.add(reversed.key(i), reversed.value(i));
    records.backward = sorted.finish();
    records.backward_trie =
        trie_over(keys.size(), [&](std::uint32_t number) { return reversed.key(number); });
}

}  // namespace

void FoldedIndexBuilder::add(std::string_view key, std::uint32_t place, NameKind kind) {
    if (!key.empty()) names_.add(key, packed_hit(place, kind));
}

FoldedIndexRecords FoldedIndexBuilder::build() {
    names_.sort();
    FoldedIndexRecords records;
    const DistinctKeys keys{names_};
    add_forward(records, keys);
    records.slots = slots_over(keys);
    add_backward(records, keys);
    names_ = {};
    return records;
}

}  // namespace dateline
