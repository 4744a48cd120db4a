#include "reading/count_agreement.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline {
namespace {

/// A count and whose it is.
struct Statement {
    const Count* count = nullptr;
    std::size_t article = 0;
};

std::vector<Statement> statements_in(const std::vector<Report>& reports) {
    std::vector<Statement> statements;
    for (const Report& report : reports) {
        for (const Count& count : report.counts) statements.push_back({&count, report.article});
    }
    return statements;
}

/// "killed (Iraq)" is a part of "casualties (Iraq)".
bool is_part_of(std::string_view part, std::string_view whole) {
    constexpr std::string_view casualties = "casualties";
    if (!whole.starts_with(casualties)) return false;
    whole.remove_prefix(casualties.size());
    return part == "killed" + std::string{whole} || part == "wounded" + std::string{whole};
}

/// More of a part than there can be of the whole.
bool exceeds(const Count& part, const Count& whole) {
    return part.low > whole.high || (part.low_open && part.low >= whole.high);
}

bool exclude_each_other(const Count& a, const Count& b) {
    if (a.what == b.what) return !can_both_be_right(a, b);
    return (is_part_of(a.what, b.what) && exceeds(a, b)) || (is_part_of(b.what, a.what) && exceeds(b, a));
}

bool is_disputed(const std::vector<Statement>& statements, const std::string& what) {
    for (const Statement& one : statements) {
        if (one.count->what != what) continue;
        for (const Statement& other : statements) {
            if (exclude_each_other(*one.count, *other.count)) return true;
        }
    }
    return false;
}

/// Two articles, or two sources in one.
bool has_several_sources(const std::vector<Statement>& statements, const std::string& what) {
    const Statement* first = nullptr;
    for (const Statement& statement : statements) {
        if (statement.count->what != what) continue;
        if (first == nullptr) first = &statement;
        if (statement.article != first->article ||
            statement.count->attribution != first->count->attribution) {
            return true;
        }
    }
    return false;
}

Agreement agreement_on(const std::vector<Statement>& statements, const std::string& what) {
    if (is_disputed(statements, what)) return Agreement::disputed;
    return has_several_sources(statements, what) ? Agreement::consistent : Agreement::single_source;
}

}  // namespace

bool can_both_be_right(const Count& a, const Count& b) noexcept {
    const Count& lower = a.high < b.high ? a : b;
    const Count& other = a.high < b.high ? b : a;
    const double low = std::max(a.low, b.low);
    const bool open = (a.low_open && a.low == low) || (b.low_open && b.low == low);
    const double high = std::min(lower.high, other.high);
    return open ? low < high : low <= high;
}

std::vector<CountComparison> compare_counts(const std::vector<Report>& reports) {
    const auto statements = statements_in(reports);
    std::vector<CountComparison> comparisons;
    for (const Statement& statement : statements) {
        const std::string& what = statement.count->what;
        if (std::ranges::find(comparisons, what, &CountComparison::what) != comparisons.end()) continue;
        comparisons.push_back({what, agreement_on(statements, what)});
    }
    return comparisons;
}

}  // namespace dateline
