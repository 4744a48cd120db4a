#include "dossier/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <iterator>

namespace dateline {
namespace {

/// One character of UTF-8 text.
struct Decoded {
    std::uint32_t code_point = 0;
    std::size_t length = 0;  ///< bytes; 0: the first byte starts no well-formed character
};

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// Refuses overlong forms, surrogates and anything past U+10FFFF (Unicode 15, table 3-7).
bool is_scalar_value(std::uint32_t code_point, std::size_t length) {
    constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point >= smallest[length] && code_point <= 0x10FFFF && !surrogate;
}

Decoded decode_front(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequence_length(lead);
    if (length == 1) return {lead, 1};
    if (length == 0 || bytes.size() < length) return {};
    std::uint32_t code_point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(bytes[i])) return {};
        code_point = code_point << 6 | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    }
    return is_scalar_value(code_point, length) ? Decoded{code_point, length} : Decoded{};
}

/// Controls of terminals (C0, DEL, C1), line separators, and marks that reorder text (Unicode TR 36).
bool must_be_escaped(std::uint32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0x061C || c == 0x200E ||
           c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void append_character(std::string& out, std::uint32_t code_point, std::string_view bytes) {
    switch (code_point) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    if (must_be_escaped(code_point)) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", code_point);
    } else {
        out += bytes;
    }
}

/// Whether an ASCII character needs no look at what it is.
bool stands_for_itself(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        const auto special = std::ranges::find_if_not(text, stands_for_itself);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) break;
        const Decoded decoded = decode_front(text);
        if (decoded.length == 0) {
            out += "\xEF\xBF\xBD";
            text.remove_prefix(1);
        } else {
            append_character(out, decoded.code_point, text.substr(0, decoded.length));
            text.remove_prefix(decoded.length);
        }
    }
    out += '"';
}

void append_json_number(std::string& out, double value, int decimals) {
    assert(std::isfinite(value));
    std::string digits = fmt::format("{:.{}f}", value, decimals);
    if (decimals > 0) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.')) digits.pop_back();
    }
    out += digits == "-0" ? "0" : digits;
}

bool is_well_formed_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = decode_front(bytes).length;
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::size_t code_points_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !is_continuation(c); }));
}

}  // namespace dateline
