/// Finding what has an id in a list that grows.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * Where in a list the element with an id is. Ids stay in the list alone: an entry takes 8 bytes, where a map
 * of a million texts would take a hundred megabytes. Open addressing with linear probing (Knuth, volume 3,
 * 6.4, algorithm L).
 */
class IdIndex {
public:
    /// The position of the element with this id; when none has it, `next`, which is taken for its position
    /// from now on. `id_at` gives the id of the element at a position that was handed out before.
    template <typename IdAt>
    [[nodiscard]] std::uint32_t position_of(std::string_view id, std::uint32_t next, const IdAt& id_at) {
        if (2 * (count_ + 1) > slots_.size()) grow();
        const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(id));
        std::size_t i = hash & (slots_.size() - 1);
        while (slots_[i].position != vacant) {
            if (slots_[i].hash == hash && id_at(slots_[i].position) == id) return slots_[i].position;
            i = (i + 1) & (slots_.size() - 1);
        }
        slots_[i] = {hash, next};
        ++count_;
        return next;
    }

private:
    static constexpr std::uint32_t vacant = 0xFFFF'FFFF;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t position = vacant;
    };

    void grow();

    std::vector<Slot> slots_;  ///< a power of two of them
    std::size_t count_ = 0;
};

}  // namespace dateline
