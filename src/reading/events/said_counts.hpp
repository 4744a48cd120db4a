/// The counts of one article's report, each statement once.
#pragma once

#include "dossier/event.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// A number of killed that is not none; of one side's dead, too, only where `what` says no side.
[[nodiscard]] inline bool counts_dead(const Count& count) {
    return count.what == "killed" && count.high > 0;
}

/**
 * An article often says the same twice, in its headline and below. A number with a source takes the place of
 * the same number without one, and a repetition without a source adds nothing.
 */
class SaidCounts {
public:
    void add(Count count);

    /// In the order of the text.
    [[nodiscard]] const std::vector<Count>& all() const noexcept { return counts_; }

private:
    std::vector<Count> counts_;
    std::map<std::string, std::size_t> first_;               ///< by what is said: the first who said it
    std::set<std::pair<std::string, std::string>> said_by_;  ///< what is said, and by whom
};

}  // namespace dateline
