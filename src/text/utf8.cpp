#include "text/utf8.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace dateline {
namespace {

constexpr std::uint32_t stride = 64;

[[nodiscard]] bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Bytes at the front that are all ASCII, in whole words of eight.
[[nodiscard]] std::size_t ascii_prefix(std::string_view bytes) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    std::size_t at = 0;
    for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & high_bits) != 0) break;
    }
    return at;
}

}  // namespace

/// Unicode 15, table 3-7.
std::size_t utf8_length(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(bytes[i])) return 0;
    }
    const unsigned second = byte(1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool too_large = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || too_large ? 0 : length;
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        bytes.remove_prefix(ascii_prefix(bytes));
        if (bytes.empty()) break;
        const std::size_t length = utf8_length(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::size_t broken_length(std::string_view bytes) {
    std::size_t length = 1;
    while (length < bytes.size() && is_continuation(bytes[length])) ++length;
    return length;
}

std::string mended_utf8(std::string_view bytes) {
    if (is_utf8(bytes)) return std::string{bytes};
    std::string mended;
    while (!bytes.empty()) {
        const std::size_t length = utf8_length(bytes);
        mended += length > 0 ? bytes.substr(0, length) : replacement_character;
        bytes.remove_prefix(length > 0 ? length : broken_length(bytes));
    }
    return mended;
}

DecodedCharacter decode_at(std::string_view text, std::size_t byte) {
    const auto bits = [&](std::size_t i, unsigned mask) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[byte + i]) & mask);
    };
    const unsigned first = static_cast<unsigned char>(text[byte]);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {bits(0, 0x1F) << 6 | bits(1, 0x3F), 2};
    if (first < 0xF0) return {bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F), 3};
    return {bits(0, 0x07) << 18 | bits(1, 0x3F) << 12 | bits(2, 0x3F) << 6 | bits(3, 0x3F), 4};
}

void append_utf8(std::string& text, char32_t code_point) {
    const auto add = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto tail = [&](int shift) { add(0x80 | ((code_point >> shift) & 0x3F)); };
    if (code_point < 0x80) {
        add(code_point);
    } else if (code_point < 0x800) {
        add(0xC0 | code_point >> 6);
        tail(0);
    } else if (code_point < 0x10000) {
        add(0xE0 | code_point >> 12);
        tail(6);
        tail(0);
    } else {
        add(0xF0 | code_point >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

std::uint32_t code_point_count(std::string_view text) {
    std::size_t count = ascii_prefix(text);
    text.remove_prefix(count);
    for (const char byte : text) count += is_continuation(byte) ? 0 : 1;
    return static_cast<std::uint32_t>(count);
}

CodePointIndex::CodePointIndex(std::string_view text) : text_{text} {
    const auto rest = text.substr(ascii_prefix(text));
    ascii_ = std::none_of(rest.begin(), rest.end(), [](char c) { return (c & 0x80) != 0; });
    if (ascii_) return;
    every_64th_.reserve(text.size() / stride + 1);
    std::uint32_t count = 0;
    for (std::size_t byte = 0; byte < text.size(); ++byte) {
        if (!is_continuation(text[byte]) && count++ % stride == 0) every_64th_.push_back(byte);
    }
}

std::size_t CodePointIndex::byte_of(std::uint32_t code_point) const {
    if (ascii_) return std::min<std::size_t>(code_point, text_.size());
    const std::size_t block = code_point / stride;
    if (block >= every_64th_.size()) return text_.size();
    std::size_t byte = every_64th_[block];
    for (std::uint32_t left = code_point % stride; left > 0 && byte < text_.size(); --left) {
        byte += decode_at(text_, byte).bytes;
    }
    return byte;
}

std::uint32_t CodePointIndex::code_point_of(std::size_t byte) const {
    byte = std::min(byte, text_.size());
    if (ascii_) return static_cast<std::uint32_t>(byte);
    const auto after = std::upper_bound(every_64th_.begin(), every_64th_.end(), byte);
    assert(after != every_64th_.begin());
    const std::size_t start = *(after - 1);
    const auto blocks = static_cast<std::uint32_t>(after - 1 - every_64th_.begin());
    return blocks * stride + code_point_count(text_.substr(start, byte - start));
}

std::string_view CodePointIndex::slice(Span span) const {
    const std::size_t begin = byte_of(span.begin);
    return text_.substr(begin, byte_of(span.end) - begin);
}

}  // namespace dateline
