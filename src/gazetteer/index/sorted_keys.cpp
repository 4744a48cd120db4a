#include "gazetteer/index/sorted_keys.hpp"

#include <algorithm>

namespace dateline {

std::uint32_t KeyCursor::read_long_number(std::uint32_t first_byte) {
    auto number = first_byte & 0x7FU;
    for (unsigned shift = 7; shift < 32; shift += 7) {
        const auto byte = read_byte();
        number |= (byte & 0x7FU) << shift;
        if (byte < 0x80) return number;
    }
    throw_damaged("a number among the keys is too long");
}

SortedKeys::SortedKeys(std::span<const std::byte> bytes, CheckedRecords<std::uint32_t> blocks)
    : bytes_{bytes}, blocks_{blocks} {
    if (blocks.size() == 0) return;
    key_count_ = blocks.all().back();
    block_count_ = static_cast<std::uint32_t>(blocks.size() - 1);
    if ((std::uint64_t{key_count_} + keys_per_block - 1) / keys_per_block != block_count_) {
        throw_damaged("the keys are not as many as their blocks hold");
    }
}

std::uint32_t SortedKeys::size_of_block(std::uint32_t block) const {
    return std::min(keys_per_block, key_count_ - block * keys_per_block);
}

KeyCursor SortedKeys::block(std::uint32_t block) const {
    if (block >= block_count_) throw_damaged("a key number is too large");
    const std::size_t offset = blocks_.at(block);
    if (offset > bytes_.size()) throw_damaged("a block of keys lies outside");
    return KeyCursor{bytes_.subspan(offset)};
}

void KeyComparison::take(const KeyCursor& key) noexcept {
    const auto shared = key.shared();
    const auto rest = key.rest();
    length_ = shared + rest.size();
    byte_after_ = '\0';
    // What made the key before differ from the text stands in this one too.
    if (shared > common_) return;
    // Parting from the key before where that still agreed with the text, this one can only sort after it.
    const bool parts_early = shared < common_;
    const auto wanted = text_.substr(shared);
    const auto [in_key, in_text] = std::mismatch(rest.begin(), rest.end(), wanted.begin(), wanted.end());
    common_ = shared + static_cast<std::size_t>(in_text - wanted.begin());
    if (in_text == wanted.end()) {
        is_before_ = false;
        if (in_key != rest.end()) byte_after_ = *in_key;
    } else if (parts_early) {
        is_before_ = false;
    } else {
        is_before_ = in_key == rest.end() ||
                     static_cast<unsigned char>(*in_key) < static_cast<unsigned char>(*in_text);
    }
}

}  // namespace dateline
