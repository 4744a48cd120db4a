#include "compiling/row_report.hpp"

#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t most_examples = 3;
/// Beyond so many kinds of faults, the rest is counted together: a hostile file may invent them.
constexpr std::size_t most_reasons = 50;
constexpr std::size_t longest_value = 40;

std::string shown(const SkippedRows::Example& example) {
    return example.value.empty() ? fmt::format("{}", example.row)
                                 : fmt::format("{} (\"{}\")", example.row, printable(example.value));
}

}  // namespace

RowFault::RowFault(std::string field, std::string reason, std::string_view value)
    : InputError(fmt::format("{} {}", field, reason)),
      field_{std::move(field)},
      reason_{std::move(reason)},
      value_{value.substr(0, longest_value)} {}

void RowReport::skip(std::uint64_t row, const RowFault& fault) {
    auto found = std::find_if(skipped.begin(), skipped.end(), [&fault](const SkippedRows& known) {
        return known.reason == fault.reason() && known.field == fault.field();
    });
    if (found == skipped.end()) {
        const bool is_last = skipped.size() + 1 >= most_reasons;
        skipped.push_back({fault.field(), is_last ? "and further faults" : fault.reason(), 0, {}});
        if (skipped.size() > most_reasons) skipped.pop_back();
        found = std::prev(skipped.end());
    }
    ++found->count;
    if (found->first.size() < most_examples) found->first.push_back({row, fault.value()});
}

std::uint64_t RowReport::skipped_count() const noexcept {
    std::uint64_t count = 0;
    for (const auto& kind : skipped) count += kind.count;
    return count;
}

std::string as_text(const RowReport& report) {
    auto text = fmt::format("{}: {} rows, {} used", report.source, report.rows, report.used);
    if (const auto skipped = report.skipped_count(); skipped > 0)
        text += fmt::format(", {} skipped", skipped);
    text += '\n';
    for (const auto& kind : report.skipped) {
        fmt::format_to(std::back_inserter(text), "  {:>9}  {}{}{}; row", kind.count, kind.field,
                       kind.field.empty() ? "" : " ", kind.reason);
        for (std::size_t i = 0; i < kind.first.size(); ++i) {
            fmt::format_to(std::back_inserter(text), "{} {}", i == 0 ? "" : ",", shown(kind.first[i]));
        }
        text += kind.count > kind.first.size() ? ", …\n" : "\n";
    }
    return text;
}

}  // namespace dateline
