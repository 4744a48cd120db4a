#include "gazetteer/text_table.hpp"

#include "base/error.hpp"
#include "gazetteer/key_hash.hpp"

#include <fmt/format.h>

#include <limits>

namespace dateline {
namespace {

constexpr std::size_t longest_text = std::numeric_limits<std::uint16_t>::max();
constexpr std::size_t most_bytes = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t first_slots = 1024;

}  // namespace

TextTable::TextTable() : slots_(first_slots) {
    add("");
}

std::string_view TextTable::at(TextNumber number) const {
    const auto index = static_cast<std::size_t>(number);
    return std::string_view{bytes_}.substr(starts_[index], starts_[index + 1] - starts_[index]);
}

/// The text's slot, or the empty one where it belongs.
std::size_t TextTable::slot_for(std::string_view text, std::uint64_t hash) const {
    const auto tag = static_cast<std::uint32_t>(hash);
    auto index = first_slot(hash, slots_.size());
    for (;; index = index + 1 == slots_.size() ? 0 : index + 1) {
        const auto& slot = slots_[index];
        if (slot.number_plus_one == 0) return index;
        if (slot.tag == tag && at(TextNumber{slot.number_plus_one - 1}) == text) return index;
    }
}

std::optional<TextNumber> TextTable::find(std::string_view text) const {
    const auto& slot = slots_[slot_for(text, content_hash(text))];
    if (slot.number_plus_one == 0) return std::nullopt;
    return TextNumber{slot.number_plus_one - 1};
}

TextNumber TextTable::add(std::string_view text) {
    const auto hash = content_hash(text);
    auto& slot = slots_[slot_for(text, hash)];
    if (slot.number_plus_one != 0) return TextNumber{slot.number_plus_one - 1};
    if (text.size() > longest_text) {
        throw InputError(fmt::format("a gazetteer text of {} bytes is longer than 65535: \"{}…\"",
                                     text.size(), text.substr(0, 40)));
    }
    if (bytes_.size() + text.size() > most_bytes) {
        throw InputError("the texts of this gazetteer pass 4 GB; split it by country");
    }
    const auto number = static_cast<std::uint32_t>(size());
    slot = {static_cast<std::uint32_t>(hash), number + 1};
    bytes_.append(text);
    starts_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    if (size() * 5 > slots_.size() * 4) grow();
    return TextNumber{number};
}

/// At four fifths full a search looks at three slots on average.
void TextTable::grow() {
    slots_.assign(slots_.size() * 2, Slot{});
    for (std::uint32_t number = 0; number < size(); ++number) {
        const auto text = at(TextNumber{number});
        const auto hash = content_hash(text);
        auto index = first_slot(hash, slots_.size());
        while (slots_[index].number_plus_one != 0) index = index + 1 == slots_.size() ? 0 : index + 1;
        slots_[index] = {static_cast<std::uint32_t>(hash), number + 1};
    }
}

}  // namespace dateline
