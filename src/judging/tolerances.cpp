#include "judging/tolerances.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace dateline {
namespace {

constexpr double open = std::numeric_limits<double>::infinity();

const char* const frazier = "Frazier et al. 2004";
const char* const grain = "Wieczorek et al. 2004; Chapman & Wieczorek 2020";
const char* const rounding = "Williams & Power 2013";
const char* const more = "Cummins et al. 2012";

std::vector<ToleranceRule> press_rules() {
    return {
        {Wording::round, "round-15-percent", "round n, bare or about: n ± 15 %", .15, .15, 0, 0, false,
         frazier},
        {Wording::odd_bare, "odd-1-percent", "n not round, bare: n ± 1 % or 1 unit", .01, .01, 1, 0, false,
         rounding},
        {Wording::odd_hedged, "odd-hedged-5-percent", "n not round, about: n ± 5 %", .05, .05, 0, 0, false,
         rounding},
        {Wording::exactly, "exactly-half-grain", "exactly n: n ± half its last place", 0, 0, 0, .5, true,
         grain},
        {Wording::nearly, "nearly-15-below", "nearly, just under n: 0.85 n to n", .15, 0, 0, 0, false,
         frazier},
        {Wording::just_over, "just-over-15-above", "just over n: n to 1.15 n", 0, .15, 0, 0, false, frazier},
        {Wording::more_than, "more-than", "more than, at least n: n or more", 0, open, 0, 0, false, more},
        {Wording::less_than, "less-than", "less than, at most n: up to n", 1, 0, 0, 0, false, more},
        {Wording::within, "within-nearest-edges", "within n: nearest edges up to n apart", 1, 0, 0, 0, false,
         grain},
        {Wording::up_to, "up-to", "up to n: a breach is at worst off", 1, 0, 0, 0, false, more},
        {Wording::range, "range-half-grain", "a to b: widened by half the last place", 0, 0, 0, .5, true,
         grain},
        {Wording::at_least_count, "at-least-count", "dozens, scores, hundreds of: 24, 40, 200 or more", 0,
         open, 0, 0, false, more},
    };
}

/// The half-grain rule of the GBIF guide for every plain number, but never more than `press` allows: half a
/// grain of "100 miles" would otherwise be 50 miles.
std::vector<ToleranceRule> strict_rules() {
    auto rules = press_rules();
    for (auto& rule : rules) {
        const bool plain = rule.wording == Wording::round || rule.wording == Wording::odd_bare ||
                           rule.wording == Wording::odd_hedged;
        if (!plain) continue;
        rule = {rule.wording, "half-grain", "n ± half its last place", 0, 0, 0, .5, true, grain};
    }
    return rules;
}

/// How far `press` lets the bare number reach to either side, in the claimed unit.
double bare_reach(double n) {
    return is_round(n) ? .15 * n : std::max(.01 * n, 1.0);
}

double reach(double share, double n, const ToleranceRule& rule, const ClaimedLength& length) {
    const double widest = std::max({share * n, rule.least_units, rule.grains * length.grain});
    return rule.capped_by_bare ? std::min(widest, bare_reach(n)) : widest;
}

}  // namespace

const ToleranceRule& Tolerances::rule(Wording wording) const {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [wording](const ToleranceRule& rule) { return rule.wording == wording; });
    assert(found != rules.end());
    return *found;
}

Tolerances tolerances_named(std::string_view name) {
    if (name == "press") return {"press", press_rules(), {}};
    if (name == "strict") return {"strict", strict_rules(), {}};
    throw UsageError(fmt::format("--profile {}: there is no such profile; use press or strict", name));
}

bool is_round(double n) noexcept {
    const double step = n < 100 ? 5 : 10;
    return n > 0 && std::fmod(n, step) == 0;
}

Wording wording_of(const ClaimedLength& length) noexcept {
    switch (length.hedge) {
        case Hedge::exactly:
            return Wording::exactly;
        case Hedge::nearly:
            return Wording::nearly;
        case Hedge::just_over:
            return Wording::just_over;
        case Hedge::more_than:
            return Wording::more_than;
        case Hedge::less_than:
            return Wording::less_than;
        case Hedge::within:
            return Wording::within;
        case Hedge::up_to:
            return Wording::up_to;
        case Hedge::between:
            return Wording::range;
        case Hedge::dozens:
        case Hedge::scores:
        case Hedge::hundreds:
            return Wording::at_least_count;
        case Hedge::about:
            return is_round(length.low) ? Wording::round : Wording::odd_hedged;
        case Hedge::bare:
        case Hedge::half_of:
            break;
    }
    return is_round(length.low) ? Wording::round : Wording::odd_bare;
}

ClaimedInterval claimed_interval(const ClaimedLength& length, const Tolerances& tolerances) {
    const auto& rule = tolerances.rule(wording_of(length));
    const double below = reach(rule.below_share, length.low, rule, length);
    const double above = reach(rule.above_share, length.high, rule, length);
    const Meters unit = one(length.unit);
    return {{std::max(0.0, length.low - below) * unit, (length.high + above) * unit}, rule.id};
}

bool is_two_sided(const ClaimedLength& length) noexcept {
    switch (wording_of(length)) {
        case Wording::more_than:
        case Wording::less_than:
        case Wording::within:
        case Wording::up_to:
        case Wording::at_least_count:
            return false;
        default:
            return true;
    }
}

}  // namespace dateline
