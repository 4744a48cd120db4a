/// Distinct keys in byte order, each stored as what it adds to the one before.
#pragma once

#include "gazetteer/checked_records.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

/**
 * Reads the keys of a block one after the other. A key shares its first bytes with the one before it, and
 * only the rest is stored, so whoever works through keys letter by letter can keep what it found for the
 * shared ones.
 */
class KeyCursor {
public:
    explicit KeyCursor(std::span<const std::byte> bytes) noexcept
        : at_{reinterpret_cast<const unsigned char*>(bytes.data())}, end_{at_ + bytes.size()} {}

    /// @throws GazetteerError  at the end of the bytes too: who asks knows how many keys there are.
    void read_next();

    [[nodiscard]] std::size_t shared() const noexcept { return shared_; }   ///< bytes, with the key before
    [[nodiscard]] std::string_view rest() const noexcept { return rest_; }  ///< what follows them
    [[nodiscard]] std::uint32_t value() const noexcept { return value_; }   ///< what was stored with the key

    /// Stands for a length that does not fit half a byte: the rest of it follows.
    static constexpr std::uint32_t more = 15;

private:
    [[nodiscard]] std::uint32_t read_byte();
    [[nodiscard]] std::uint32_t read_number();
    [[nodiscard]] std::uint32_t read_long_number(std::uint32_t first_byte);

    const unsigned char* at_;
    const unsigned char* end_;
    std::size_t shared_ = 0;
    std::string_view rest_;
    std::uint32_t value_ = 0;
};

inline std::uint32_t KeyCursor::read_byte() {
    if (at_ == end_) throw_damaged("a key is cut off");
    return *at_++;
}

/// Seven bits a byte, the lowest first; the high bit says that more follow.
inline std::uint32_t KeyCursor::read_number() {
    const auto byte = read_byte();
    return byte < 0x80 ? byte : read_long_number(byte);
}

inline void KeyCursor::read_next() {
    const auto lengths = read_byte();
    std::size_t shared = lengths >> 4U;
    std::size_t added = lengths & 0xFU;
    if (shared == more) shared += read_number();
    if (added == more) added += read_number();
    if (shared > shared_ + rest_.size()) throw_damaged("a key shares more than there is");
    if (added > static_cast<std::size_t>(end_ - at_)) throw_damaged("a key is too long");
    shared_ = shared;
    rest_ = {reinterpret_cast<const char*>(at_), added};
    at_ += added;
    value_ = read_number();
}

class SortedKeys {
public:
    /// A block starts with a key in full: looking for one decodes half as many on average.
    static constexpr std::uint32_t keys_per_block = 16;

    SortedKeys() = default;
    /// @param blocks  where each block starts in `bytes`, and at last the number of keys
    /// @throws GazetteerError  when there are not as many blocks as the keys need.
    SortedKeys(std::span<const std::byte> bytes, CheckedRecords<std::uint32_t> blocks);

    [[nodiscard]] std::uint32_t size() const noexcept { return key_count_; }
    [[nodiscard]] std::uint32_t block_count() const noexcept { return block_count_; }
    /// The number of keys in a block.
    [[nodiscard]] std::uint32_t size_of_block(std::uint32_t block) const;
    /// Before the first key of a block. @throws GazetteerError
    [[nodiscard]] KeyCursor block(std::uint32_t block) const;

private:
    std::span<const std::byte> bytes_;
    CheckedRecords<std::uint32_t> blocks_;
    std::uint32_t key_count_ = 0;
    std::uint32_t block_count_ = 0;
};

/**
 * Compares the keys of a block with one text as they are read, without putting them together.
 */
class KeyComparison {
public:
    explicit KeyComparison(std::string_view text) noexcept : text_{text} {}

    /// Takes the key that the cursor just read. Keys must come in order, from a block's start.
    void take(const KeyCursor& key) noexcept;

    [[nodiscard]] bool is_equal() const noexcept { return common_ == text_.size() && length_ == common_; }
    [[nodiscard]] bool is_before() const noexcept { return is_before_; }  ///< the key sorts before the text
    [[nodiscard]] bool starts_with_text() const noexcept { return common_ == text_.size(); }
    /// The byte after the text, when the key starts with the text and is longer; 0 otherwise.
    [[nodiscard]] char byte_after() const noexcept { return byte_after_; }

private:
    std::string_view text_;
    std::size_t common_ = 0;  ///< bytes that the key and the text begin with
    std::size_t length_ = 0;  ///< of the key
    bool is_before_ = true;
    char byte_after_ = '\0';
};

}  // namespace dateline
