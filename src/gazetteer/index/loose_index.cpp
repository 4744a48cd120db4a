#include "gazetteer/index/loose_index.hpp"

#include "gazetteer/key_hash.hpp"

#include <bit>

namespace dateline {

std::span<const NameHit> LooseIndex::find(std::string_view key) const {
    const auto hash = content_hash(key);
    const auto count = slots_.size();
    auto slot = count > 0 ? first_slot(hash, count) : 0;
    for (std::size_t tried = 0; tried < count; ++tried) {
        const auto stored = slots_.at(slot);
        if (stored.is_empty()) return {};
        if (stored.is_for(hash)) return hits_of(stored);
        slot = slot + 1 == count ? 0 : slot + 1;
    }
    return {};
}

std::span<const NameHit> LooseIndex::hits_of(LooseSlot slot) const {
    if (slot.count() != LooseSlot::many) return hits_.range(slot.first_hit(), slot.count());
    const auto count = std::bit_cast<std::uint32_t>(hits_.at(slot.first_hit()));
    return hits_.range(std::size_t{slot.first_hit()} + 1, count);
}

}  // namespace dateline
