/// How likely a candidate names a place where it stands: a log-linear model.
#pragma once

#include "reading/mentions/name_context.hpp"
#include "reading/mentions/name_signs.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * Weights of signs, of pairs of signs and of context features, as natural logs of odds. They are learned by
 * dateline-train and come with the program (assets/recogniser/README.md).
 */
class NameModel {
public:
    /// The weights that are part of the program.
    [[nodiscard]] static const NameModel& shipped();

    /// @param table  lines "feature TAB weight in thousandths": "after_title", "village+after_the",
    ///               "b1=in". Lines that begin with "#" are remarks.
    /// @throws InputError  with the number of the line that is none of these.
    explicit NameModel(std::string_view table);

    /// Natural log of the odds that the candidate names a place. @param which  position in setting.candidates
    [[nodiscard]] double odds(std::size_t which, const NameSetting& setting) const;

    [[nodiscard]] double weight(NameSign sign) const noexcept {
        return signs_[static_cast<std::size_t>(sign)];
    }

    /// Of a feature by its name in the table; 0 when it is not there.
    [[nodiscard]] double weight(std::string_view feature) const noexcept;

private:
    struct Slot {
        std::uint64_t hash = 0;  ///< 0: free
        float weight = 0;
    };

    void store(std::uint64_t hash, float weight);
    [[nodiscard]] float stored(std::uint64_t hash) const noexcept;
    void take_signs();

    std::vector<Slot> slots_;  ///< a power of two, at most half of them taken
    std::array<float, sign_count> signs_{};
    std::array<float, sign_count * sign_count> pairs_{};
};

/// Calls `each(name)` for every feature of a candidate, named as in the table of weights: for learning.
void for_each_feature(std::size_t which, const NameSetting& setting,
                      const std::function<void(std::string)>& each);

}  // namespace dateline
