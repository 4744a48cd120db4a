/// New numbers for things in the order of their first use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dateline {

/// Makes what is written depend on the rows and not on the order in which they came.
class UseOrder {
public:
    explicit UseOrder(std::size_t count) : numbers_(count, not_used) {}

    /// The new number of what had this one. @pre old_number < count
    std::uint32_t number_of(std::uint32_t old_number) {
        auto& number = numbers_[old_number];
        if (number == not_used) {
            number = static_cast<std::uint32_t>(order_.size());
            order_.push_back(old_number);
        }
        return number;
    }
    /// The old numbers in order of the new ones.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const noexcept { return order_; }

private:
    static constexpr std::uint32_t not_used = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> numbers_;
    std::vector<std::uint32_t> order_;
};

}  // namespace dateline
