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
            if (!hits.empty() && hits.back().place == hit.place) continue;
            if (!hits.empty()) hits.back().is_followed = 1;
            hits.push_back(hit);
        }
        return hits;
    }

private:
    const KeySorter& names_;
    std::vector<std::uint32_t> first_;
};

struct FoundSlot {
    NameHit& hit;
    bool is_taken;  ///< by another key of the same tag, which would be found in this one's stead
};

/// Marks the slot that a search for the hash comes to.
FoundSlot take_slot(std::vector<FoldedBucket>& buckets, std::uint64_t hash) {
    const auto tag = FoldedBucket::tag(hash);
    for (auto number = first_slot(hash, buckets.size());;
         number = number + 1 == buckets.size() ? 0 : number + 1) {
        auto& bucket = buckets[number];
        for (std::size_t slot = 0; slot < FoldedBucket::slot_count; ++slot) {
            const bool is_taken = bucket.tags[slot] == tag;
            if (bucket.tags[slot] != 0 && !is_taken) continue;
            bucket.tags[slot] = tag;
            return {bucket.hits[slot], is_taken};
        }
    }
}

/// @throws InputError  for more hits than a slot can number
std::vector<FoldedBucket> buckets_over(const DistinctKeys& keys, const std::vector<NameHit>& hits) {
    if (hits.size() >= hits_in_order) {
        throw InputError("this gazetteer has more than 268 million names; split it by country");
    }
    std::vector<FoldedBucket> buckets(FoldedBucket::count_for(keys.size()));
    std::uint32_t hit = 0;
    for (std::uint32_t number = 0; number < keys.size(); ++number, ++hit) {
        const auto first = hit;
        while (hits[hit].is_followed != 0) ++hit;
        const auto slot = take_slot(buckets, content_hash(keys.key(number)));
        slot.hit = slot.is_taken  ? pointer_to_hits(hits_in_order)
                   : first == hit ? hits[hit]
                                  : pointer_to_hits(first);
    }
    return buckets;
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
    records.buckets = buckets_over(keys, records.hits);
    add_backward(records, keys);
    names_ = {};
    return records;
}

}  // namespace dateline
