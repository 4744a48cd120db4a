/// What a person can take back.
#pragma once

#include "window/actions.hpp"
#include "window/tools/measure.hpp"
#include "window/tools/range_tool.hpp"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace dateline {

/// A correction of the articles' places: the desk knows what there was.
struct CorrectionMade {
    Place before;
    std::string now;  ///< id of the place that is meant since; empty: none
};

/// What was measured and drawn by hand, and the tab that was open.
struct DrawnBefore {
    SideTab tab = SideTab::measure;
    Measure measure;
    std::vector<DrawnRing> rings;
};

/// What there was before a step: layers and style are a MapLook.
using Step = std::variant<CorrectionMade, DrawnBefore, MapLook>;

/// The steps of a session, the last of which is taken back first.
class History {
public:
    template <class One>
    void add(One before) {
        steps_.emplace_back(std::in_place_type<One>, std::move(before));
    }
    [[nodiscard]] std::optional<Step> take_last() {
        if (steps_.empty()) return std::nullopt;
        std::optional<Step> last = std::move(steps_.back());
        steps_.pop_back();
        return last;
    }

private:
    std::vector<Step> steps_;
};

}  // namespace dateline
