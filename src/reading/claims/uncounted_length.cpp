#include "reading/claims/uncounted_length.hpp"

#include "reading/claims/claim_words.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

struct CountWord {
    std::string_view word;
    double at_least;
    Hedge hedge;
};

/// Plural number words set a floor; which one is in the verdict model's table.
constexpr std::array count_words{CountWord{"dozens", 24, Hedge::dozens}, CountWord{"tens", 20, Hedge::scores},
                                 CountWord{"scores", 40, Hedge::scores},
                                 CountWord{"hundreds", 200, Hedge::hundreds},
                                 CountWord{"thousands", 2000, Hedge::hundreds}};

}  // namespace

std::optional<WrittenLength> plural_length(const SentenceView& view, std::size_t at, std::size_t begin) {
    for (const auto& row : count_words) {
        if (!view.is(at, row.word)) continue;
        std::size_t unit = at + 1;
        double low = row.at_least;
        while (view.is(unit, "of")) {
            ++unit;
            if (!view.is(unit, "thousands")) continue;
            low = 2000;
            ++unit;
        }
        const auto found = unit_at(view, unit);
        if (!found) return std::nullopt;
        return WrittenLength{
            begin, unit + found->tokens, {low, low, 1, found->unit, row.hedge, false}, {}, false, false};
    }
    return std::nullopt;
}

std::optional<WrittenLength> vague_length(const SentenceView& view, std::size_t at, std::size_t begin) {
    std::size_t unit = 0;
    for (const std::string_view phrase : {"a few", "few", "several", "a handful of", "many", "some"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) unit = at + tokens;
    }
    // "just some miles": the hedge "some" was taken for one already.
    if (unit == 0) return std::nullopt;
    if (view.is_any(unit, {"hundred", "thousand", "dozen"})) ++unit;
    const auto found = unit_at(view, unit);
    if (!found) return std::nullopt;
    WrittenLength length{begin, unit + found->tokens, {}, {}, true, false};
    length.length.unit = found->unit;
    return length;
}

}  // namespace dateline
