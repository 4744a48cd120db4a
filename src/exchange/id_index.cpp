#include "exchange/id_index.hpp"

#include <algorithm>
#include <utility>

namespace dateline {

void IdIndex::grow() {
    constexpr std::size_t fewest_slots = 64;
    const auto before = std::exchange(slots_, std::vector<Slot>(std::max(fewest_slots, 2 * slots_.size())));
    for (const Slot& slot : before) {
        if (slot.position == vacant) continue;
        std::size_t i = slot.hash & (slots_.size() - 1);
        while (slots_[i].position != vacant) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = slot;
    }
}

}  // namespace dateline
