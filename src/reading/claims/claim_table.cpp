#include "reading/claims/claim_table.hpp"

#include "base/csv_records.hpp"
#include "base/error.hpp"
#include "geo/coordinate_text.hpp"
#include "reading/claims/length_grammar.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

std::optional<std::size_t> column(const CsvRecord& header, std::string_view name) {
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        std::string title = header.fields[i].text;
        std::transform(title.begin(), title.end(), title.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (title == name) return i;
    }
    return std::nullopt;
}

/// "about 100 miles", read by the grammar that reads articles.
std::optional<ClaimedLength> length_from(const std::string& words, const Gazetteer& gazetteer) {
    Dossier nothing;
    const CodePointIndex index{words};
    const Tokens tokens = tokenize(words);
    const ArticleReading reading{nothing, gazetteer, 0, index, tokens, 0};
    const SentenceView view{reading, {}, {0, tokens.all.size()}};
    const auto length = length_at(view, 0);
    if (!length || length->vague || length->end != tokens.all.size()) return std::nullopt;
    return length->length;
}

Place place_at(const WrittenPosition& position) {
    Place place;
    place.id = as_geo_uri(position.point, position.uncertainty);
    place.name = as_decimal(position.point);
    place.point = position.point;
    place.extent = {position.uncertainty, "stated with the coordinates", nullptr};
    return place;
}

std::string_view first_line(std::string_view bytes) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

/// Reads the rows of one table.
class TableReader {
public:
    TableReader(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record)
        : dossier_{dossier},
          gazetteer_{gazetteer},
          bad_record_{bad_record},
          text_{dossier.articles.front().text},
          file_{dossier.articles.front().file},
          index_{text_} {}

    void read() {
        const auto records = csv_records(text_, file_, bad_record_);
        if (records.empty()) return;  // a quote that the header opens is never closed, which is told
        read_header(records.front());
        for (auto record = records.begin() + 1; record != records.end(); ++record) {
            try {
                read_row(*record);
            } catch (const InputError& error) {
                bad_record_(error.what());
            }
        }
    }

private:
    [[noreturn]] void fail(std::size_t line, const std::string& what) const {
        throw InputError(fmt::format("{}:{}: {}", file_, line, what));
    }

    void read_header(const CsvRecord& header) {
        subject_ = column(header, "subject").value();
        object_ = column(header, "object").value();
        distance_ = column(header, "distance");
        unit_ = column(header, "unit");
        direction_ = column(header, "direction");
        expect_ = column(header, "expect");
        if (!distance_ && !direction_)
            fail(1, "a table of claims needs a column distance, direction, or both");
        if (distance_ && !unit_)
            fail(1, "the column distance needs a column unit (km, mi, nmi, m, ft, yd) beside it");
    }

    [[nodiscard]] std::string cell(const CsvRecord& row, std::optional<std::size_t> position) const {
        return position && *position < row.fields.size() ? row.fields[*position].text : std::string{};
    }

    [[nodiscard]] Span span_of(std::size_t begin, std::size_t end) const {
        return {index_.code_point_of(begin), index_.code_point_of(end)};
    }

    void read_row(const CsvRecord& row) {
        if (row.fields.size() <= std::max(subject_, object_)) fail(row.line, "this row has too few fields");
        Claim claim;
        claim.span = span_of(row.fields.front().begin, row.fields.back().end);
        claim.quote = std::string{index_.slice(claim.span)};
        read_length(row, claim);
        read_direction(row, claim);
        if (!claim.length && !claim.direction) claim.kind = ClaimKind::nearness;
        claim.expectation = cell(row, expect_);
        if (!claim.expectation.empty() && !verdict_from(claim.expectation)) {
            fail(row.line,
                 fmt::format("\"{}\" is no verdict; expect supported, unverifiable, off or contradicted",
                             claim.expectation));
        }
        // Last, so that a bad row leaves nothing behind.
        claim.subject = end_of(row.fields[subject_]);
        claim.object = end_of(row.fields[object_]);
        dossier_.claims.push_back(std::move(claim));
    }

    void read_length(const CsvRecord& row, Claim& claim) const {
        const std::string distance = cell(row, distance_);
        if (distance.empty()) return;
        const std::string unit = cell(row, unit_);
        claim.length = length_from(distance + " " + unit, gazetteer_);
        if (!claim.length) {
            fail(row.line, fmt::format("\"{} {}\" is no distance with a unit (km, mi, nmi, m, ft, yd)",
                                       distance, unit));
        }
    }

    void read_direction(const CsvRecord& row, Claim& claim) const {
        const std::string direction = cell(row, direction_);
        if (direction.empty()) return;
        claim.direction = compass_point_from(direction);
        if (!claim.direction) fail(row.line, fmt::format("\"{}\" is no compass direction", direction));
    }

    ClaimEnd end_of(const CsvField& field) {
        Mention mention;
        mention.span = span_of(field.begin, field.end);
        mention.quote = field.text;
        if (const auto position = position_from(field.text)) {
            mention.candidates.push_back({place_index(dossier_, place_at(*position)), 1, {"coordinates"}});
        } else {
            for (const auto& match : gazetteer_.find(field.text)) {
                mention.candidates.push_back(
                    {place_index(dossier_, match.place), match.score, match.reasons});
            }
        }
        ClaimEnd end;
        end.span = mention.span;
        end.quote = mention.quote;
        end.mention = dossier_.mentions.size();
        for (const auto& candidate : mention.candidates) end.candidates.push_back(candidate.place);
        dossier_.mentions.push_back(std::move(mention));
        return end;
    }

    Dossier& dossier_;
    const Gazetteer& gazetteer_;
    const BadClaimRecord& bad_record_;
    std::string_view text_;
    std::string_view file_;
    CodePointIndex index_;
    std::size_t subject_ = 0;
    std::size_t object_ = 0;
    std::optional<std::size_t> distance_, unit_, direction_, expect_;
};

}  // namespace

bool looks_like_claim_table(std::string_view bytes) {
    const std::string_view first = first_line(bytes);
    if (first.find(',') == std::string_view::npos || first.size() > 1000) return false;
    if (std::count(first.begin(), first.end(), '"') % 2 != 0) return false;
    const auto records = csv_records(first, "", [](const std::string&) {});
    return !records.empty() && column(records.front(), "subject") && column(records.front(), "object");
}

bool has_other_separators(std::string_view bytes) {
    std::string first{first_line(bytes)};
    if (first.find_first_of(";\t") == std::string::npos) return false;
    std::replace_if(
        first.begin(), first.end(), [](char c) { return c == ';' || c == '\t'; }, ',');
    return looks_like_claim_table(first);
}

void read_claim_table(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record) {
    TableReader{dossier, gazetteer, bad_record}.read();
}

}  // namespace dateline
