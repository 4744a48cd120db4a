#include "report/verdict_table.hpp"

#include "report/explanation.hpp"
#include "report/finding_words.hpp"
#include "report/terminal_text.hpp"
#include "report/uri.hpp"
#include "report/verdict_count.hpp"
#include "text/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace dateline {
namespace {

/// Columns of "CONTRADICTED" and the space after it.
constexpr std::size_t verdict_columns = 14;
constexpr std::size_t fewest_columns = 40;

/// SGR codes: green, blue, yellow, red; all bold, so that they read on light and dark.
std::string_view colour_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::supported:
            return "\033[1;32m";
        case Verdict::unverifiable:
            return "\033[1;34m";
        case Verdict::off:
            return "\033[1;33m";
        case Verdict::contradicted:
            return "\033[1;31m";
    }
    return "";
}

std::string upper(std::string_view word) {
    std::string result{word};
    for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

/// Writes the blocks of one dossier.
class TableWriter {
public:
    TableWriter(const Dossier& dossier, const TableStyle& style)
        : dossier_{dossier},
          style_{style},
          positions_{dossier},
          text_columns_{std::max(style.columns, fewest_columns) - verdict_columns} {}

    std::string blocks() {
        for (std::size_t i = 0; i < dossier_.claims.size(); ++i) {
            write_claim(dossier_.claims[i], dossier_.judgements[i]);
        }
        return std::move(out_);
    }

    std::string failures() {
        for (const auto& failure : failed_expectations(dossier_)) {
            const Claim& claim = dossier_.claims[failure.claim];
            add_line(fmt::format("{}: expected {}, got {}", on_one_line(positions_.of(claim)),
                                 failure.expected, name_of(failure.got)));
        }
        return std::move(out_);
    }

private:
    void add_line(std::string_view line) {
        out_ += line;
        out_ += '\n';
    }

    void add_indented(const std::string& text) {
        for (const auto& line : wrapped(text, text_columns_))
            add_line(std::string(verdict_columns, ' ') + line);
    }

    /// The quote and where it stands, which is a link on a terminal that shows such.
    std::vector<std::string> quote_lines(const Claim& claim) {
        const std::string position = on_one_line(positions_.of(claim));
        auto lines = wrapped(fmt::format("\"{}\" ({})", on_one_line(claim.quote), position), text_columns_);
        const std::string& file = dossier_.articles[claim.article].file;
        const auto at = lines.back().rfind(position);
        if (style_.links && file != "-" && at != std::string::npos) {
            const std::string line = position.substr(position.rfind(':') + 1);  // of a text; kitty goes there
            lines.back().replace(at, position.size(), hyperlink(file_uri(file) + "#" + line, position));
        }
        return lines;
    }

    void write_claim(const Claim& claim, const Judgement& judgement) {
        const auto lines = quote_lines(claim);
        std::string verdict = upper(name_of(judgement.verdict));
        verdict.resize(verdict_columns, ' ');
        const auto colour = style_.colour ? colour_of(judgement.verdict) : std::string_view{};
        add_line(fmt::format("{}{}{}{}", colour, verdict, style_.colour ? "\033[0m" : "", lines.front()));
        for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
            add_line(std::string(verdict_columns, ' ') + *line);
        }
        add_indented(on_one_line(judgement.sentence));
        if (!judgement.correction.empty()) add_indented("write: " + on_one_line(judgement.correction));
        if (const auto measured = measured_line(claim, judgement); !measured.empty()) add_indented(measured);
        if (!style_.explain) write_overrulings(claim);
        if (style_.explain) {
            for (const auto& step : explanation(dossier_, claim, judgement)) add_indented(on_one_line(step));
        }
        out_ += '\n';
    }

    /// What a person decided is never passed over in silence.
    void write_overrulings(const Claim& claim) {
        for (const ClaimEnd* end : {&claim.subject, &claim.object}) {
            if (!end->mention) continue;
            const Mention& mention = dossier_.mentions[*end->mention];
            if (mention.overruled)
                add_indented(on_one_line(
                    fmt::format("\"{}\": {}", end->quote, overruling_in_words(dossier_, mention))));
        }
    }

    [[nodiscard]] static std::string measured_line(const Claim& claim, const Judgement& judgement) {
        if (!judgement.measurement || claim.kind == ClaimKind::containment) return "";
        const auto& measured = *judgement.measurement;
        std::string line = in_three_units(measured.length);
        line += fmt::format(", {:.0f} to {:.0f} km between edges", measured.interval.low.value() / 1000,
                            measured.interval.high.value() / 1000);
        if (measured.bearing) {
            line += fmt::format(", {:.0f}° ({})", measured.bearing->value(),
                                abbreviation(nearest_compass_point(*measured.bearing)));
        }
        return line;
    }

    const Dossier& dossier_;
    const TableStyle& style_;
    ClaimPositions positions_;
    std::size_t text_columns_;
    std::string out_;
};

}  // namespace

std::string VerdictTable::blocks(const Dossier& dossier) {
    for (std::size_t i = 0; i < all_verdicts.size(); ++i) counts_[i] += count_of(dossier, all_verdicts[i]);
    profile_ = dossier.profile;
    gazetteer_version_ = dossier.gazetteer_version;
    TableWriter writer{dossier, style_};
    failures_ += writer.failures();
    return writer.blocks();
}

std::string VerdictTable::summary() const {
    const auto claims = std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
    std::string line = fmt::format("{} claim{}", claims, claims == 1 ? "" : "s");
    std::string_view separator = ": ";
    for (std::size_t i = all_verdicts.size(); i-- > 0;) {
        if (counts_[i] == 0) continue;
        line += fmt::format("{}{} {}", separator, counts_[i], name_of(all_verdicts[i]));
        separator = ", ";
    }
    const std::string summary = fmt::format("{}{}; WGS84 geodesic, profile {}, gazetteer {}\n", failures_,
                                            line, profile_, gazetteer_version_);
    constexpr std::size_t hanging = 2;
    return style_.screen ? fitted(summary, std::max(style_.columns, fewest_columns), hanging) : summary;
}

std::string verdict_table(const Dossier& dossier, const TableStyle& style) {
    VerdictTable table{style};
    const std::string blocks = table.blocks(dossier);
    return blocks + table.summary();
}

std::string in_three_units(Meters length) {
    std::string text;
    for (const auto unit : {LengthUnit::kilometre, LengthUnit::mile, LengthUnit::nautical_mile}) {
        const double value = length / one(unit);
        if (!text.empty()) text += " = ";
        text += value < 1000 ? fmt::format("{:.1f} {}", value, symbol(unit))
                             : fmt::format("{:.0f} {}", value, symbol(unit));
    }
    return text;
}

}  // namespace dateline
