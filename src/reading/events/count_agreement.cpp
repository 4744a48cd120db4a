#include "reading/events/count_agreement.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

namespace dateline {
namespace {

/// All that is said of one thing: the highest lower bound and the lowest upper bound decide whether some two
/// statements exclude each other.
struct Statements {
    std::string what;
    double highest_low = 0;
    bool low_open = false;
    double lowest_high = std::numeric_limits<double>::infinity();
    std::size_t article = 0;  ///< of the first statement
    std::string source;       ///< of the first statement
    bool several_sources = false;

    void add(const Count& count, std::size_t in_article) {
        if (count.low > highest_low) low_open = false;
        low_open = low_open || (count.low_open && count.low >= highest_low);
        highest_low = std::max(highest_low, count.low);
        lowest_high = std::min(lowest_high, count.high);
        several_sources = several_sources || article != in_article || source != count.attribution;
    }
};

bool exceed(const Statements& low, const Statements& high) {
    return low.highest_low > high.lowest_high || (low.low_open && low.highest_low >= high.lowest_high);
}

std::vector<Statements> statements_in(const std::vector<Report>& reports) {
    std::vector<Statements> all;
    for (const Report& report : reports) {
        for (const Count& count : report.counts) {
            auto found = std::ranges::find(all, count.what, &Statements::what);
            if (found == all.end()) {
                found = all.insert(all.end(), Statements{});
                found->what = count.what;
                found->article = report.article;
                found->source = count.attribution;
            }
            found->add(count, report.article);
        }
    }
    return all;
}

/// "killed (Iraq)" and "wounded (Iraq)" are parts of "casualties (Iraq)": there cannot be more of a part.
bool is_part_of(std::string_view part, std::string_view whole) {
    constexpr std::string_view casualties = "casualties";
    if (!whole.starts_with(casualties)) return false;
    whole.remove_prefix(casualties.size());
    return part == "killed" + std::string{whole} || part == "wounded" + std::string{whole};
}

bool is_disputed(const Statements& statements, const std::vector<Statements>& all) {
    if (exceed(statements, statements)) return true;
    return std::ranges::any_of(all, [&](const Statements& other) {
        return (is_part_of(statements.what, other.what) && exceed(statements, other)) ||
               (is_part_of(other.what, statements.what) && exceed(other, statements));
    });
}

Agreement agreement_on(const Statements& statements, const std::vector<Statements>& all) {
    if (is_disputed(statements, all)) return Agreement::disputed;
    return statements.several_sources ? Agreement::consistent : Agreement::single_source;
}

}  // namespace

bool can_both_be_right(const Count& a, const Count& b) noexcept {
    const double low = std::max(a.low, b.low);
    const bool open = (a.low_open && a.low == low) || (b.low_open && b.low == low);
    const double high = std::min(a.high, b.high);
    return open ? low < high : low <= high;
}

std::vector<CountComparison> compare_counts(const std::vector<Report>& reports) {
    const auto all = statements_in(reports);
    std::vector<CountComparison> comparisons;
    for (const Statements& statements : all) {
        comparisons.push_back({statements.what, agreement_on(statements, all)});
    }
    return comparisons;
}

}  // namespace dateline
