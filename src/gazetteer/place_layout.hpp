/// The order of places and names in the file.
#pragma once

#include "gazetteer/place_drafts.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

struct OrderedName {
    TextNumber text{};
    std::uint32_t label = 0;
};

/**
 * Places likeliest first, so that the hits of every key come out best first; equal ones by population
 * and id. Names of one
 * place together: its own first, then by kind, in the order in which they came; what is the same twice, once.
 */
class PlaceLayout {
public:
    /// Takes the names out of the drafts.
    explicit PlaceLayout(PlaceDrafts& drafts);

    [[nodiscard]] std::uint32_t place_count() const noexcept {
        return static_cast<std::uint32_t>(drafts_of_.size());
    }
    [[nodiscard]] std::uint32_t name_count() const noexcept {
        return static_cast<std::uint32_t>(names_.size());
    }
    /// From the place's number in the file to that of its draft, and back.
    [[nodiscard]] std::uint32_t draft_of(std::uint32_t number) const { return drafts_of_[number]; }
    [[nodiscard]] std::uint32_t number_of(std::uint32_t draft) const { return numbers_of_[draft]; }

    /// Of a prefix among all prefixes of ids, in order of their letters; the empty one is the first.
    [[nodiscard]] std::uint32_t prefix_rank(std::uint32_t prefix) const { return prefix_ranks_[prefix]; }

    [[nodiscard]] std::uint32_t first_name(std::uint32_t number) const { return first_names_[number]; }
    [[nodiscard]] std::span<const OrderedName> names_of(std::uint32_t number) const;
    [[nodiscard]] std::span<const OrderedName> names() const noexcept { return names_; }

private:
    void order_places(const PlaceDrafts& drafts);
    void group_names(std::vector<DraftName> names);
    void tidy_names(const PlaceDrafts& drafts);

    std::vector<std::uint32_t> prefix_ranks_;
    std::vector<std::uint32_t> drafts_of_;
    std::vector<std::uint32_t> numbers_of_;
    std::vector<std::uint32_t> first_names_;  ///< and, at the end, the number of names
    std::vector<OrderedName> names_;
};

}  // namespace dateline
