#include "gazetteer/name_script.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dateline {
namespace {

struct Block {
    std::uint32_t first, last;
    std::string_view script;
};

// Unicode blocks, in order. Enough for counting; not for deciding how a letter behaves.
constexpr std::array blocks{
    Block{0x0041, 0x005A, "Latn"}, Block{0x0061, 0x007A, "Latn"}, Block{0x00C0, 0x02AF, "Latn"},
    Block{0x0370, 0x03FF, "Grek"}, Block{0x0400, 0x052F, "Cyrl"}, Block{0x0530, 0x058F, "Armn"},
    Block{0x0590, 0x05FF, "Hebr"}, Block{0x0600, 0x06FF, "Arab"}, Block{0x0700, 0x074F, "Syrc"},
    Block{0x0750, 0x077F, "Arab"}, Block{0x0780, 0x07BF, "Thaa"}, Block{0x0900, 0x097F, "Deva"},
    Block{0x0980, 0x09FF, "Beng"}, Block{0x0A00, 0x0A7F, "Guru"}, Block{0x0A80, 0x0AFF, "Gujr"},
    Block{0x0B00, 0x0B7F, "Orya"}, Block{0x0B80, 0x0BFF, "Taml"}, Block{0x0C00, 0x0C7F, "Telu"},
    Block{0x0C80, 0x0CFF, "Knda"}, Block{0x0D00, 0x0D7F, "Mlym"}, Block{0x0D80, 0x0DFF, "Sinh"},
    Block{0x0E00, 0x0E7F, "Thai"}, Block{0x0E80, 0x0EFF, "Laoo"}, Block{0x0F00, 0x0FFF, "Tibt"},
    Block{0x1000, 0x109F, "Mymr"}, Block{0x10A0, 0x10FF, "Geor"}, Block{0x1100, 0x11FF, "Hang"},
    Block{0x1200, 0x139F, "Ethi"}, Block{0x1780, 0x17FF, "Khmr"}, Block{0x1E00, 0x1EFF, "Latn"},
    Block{0x1F00, 0x1FFF, "Grek"}, Block{0x3040, 0x309F, "Hira"}, Block{0x30A0, 0x30FF, "Kana"},
    Block{0x3400, 0x9FFF, "Hani"}, Block{0xAC00, 0xD7AF, "Hang"}, Block{0xF900, 0xFAFF, "Hani"},
    Block{0xFB50, 0xFDFF, "Arab"}, Block{0xFE70, 0xFEFE, "Arab"}, Block{0x20000, 0x3FFFF, "Hani"}};

std::uint32_t lead_bits(unsigned char lead) {
    if (lead >= 0xF0) return lead & 0x07U;
    if (lead >= 0xE0) return lead & 0x0FU;
    if (lead >= 0xC0) return lead & 0x1FU;
    return lead;
}

/// Takes the first code point off. Lenient: the result is only looked up in a table.
std::uint32_t take_code_point(std::string_view& text) {
    auto c = lead_bits(static_cast<unsigned char>(text.front()));
    text.remove_prefix(1);
    while (!text.empty() && (text.front() & '\xC0') == '\x80') {
        c = c << 6U | (static_cast<unsigned char>(text.front()) & 0x3FU);
        text.remove_prefix(1);
    }
    return c;
}

}  // namespace

std::string_view script_of(std::string_view name) noexcept {
    bool letters = false;
    while (!name.empty()) {
        const auto c = take_code_point(name);
        const auto* block = std::find_if(blocks.begin(), blocks.end(),
                                         [c](const Block& b) { return b.first <= c && c <= b.last; });
        if (block != blocks.end()) return block->script;
        letters = letters || c > 0x2FF;
    }
    return letters ? "Zzzz" : "Zyyy";
}

}  // namespace dateline
