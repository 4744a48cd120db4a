/// An index by name in a mapped file.
#pragma once

#include "gazetteer/checked_records.hpp"
#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"

#include <span>
#include <string_view>

namespace dateline {

class KeyIndex {
public:
    KeyIndex() = default;
    KeyIndex(CheckedTexts texts, CheckedRecords<KeyRecord> keys, CheckedRecords<SlotRecord> slots,
             CheckedRecords<std::uint64_t> fence, CheckedRecords<HitRecord> hits) noexcept
        : texts_{texts}, keys_{keys}, slots_{slots}, fence_{fence}, hits_{hits} {}

    /// The places that have exactly this key, likeliest first. One hash and about two cache misses.
    [[nodiscard]] std::span<const NameHit> find(std::string_view key) const;

    /// The keys that start with these bytes, in byte order.
    [[nodiscard]] std::span<const KeyRecord> starting_with(std::string_view bytes) const;

    /// The first key that does not sort before these bytes; empty when there is none.
    [[nodiscard]] std::string_view first_from(std::string_view bytes) const;

    [[nodiscard]] std::span<const NameHit> hits_of(const KeyRecord& key) const;
    [[nodiscard]] std::string_view text_of(const KeyRecord& key) const { return texts_.at(key.text); }

private:
    [[nodiscard]] std::span<const KeyRecord> keys_from(std::string_view bytes) const;

    CheckedTexts texts_;
    CheckedRecords<KeyRecord> keys_;
    CheckedRecords<SlotRecord> slots_;
    CheckedRecords<std::uint64_t> fence_;
    CheckedRecords<HitRecord> hits_;
};

}  // namespace dateline
