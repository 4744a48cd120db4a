#include "dossier/overrides.hpp"

#include "base/csv_records.hpp"
#include "base/error.hpp"
#include "base/input.hpp"
#include "base/whole_file.hpp"
#include "dossier/json_text.hpp"
#include "geo/coordinate_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>

namespace dateline {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view no_place = "not a place";
constexpr std::size_t file_limit_bytes = std::size_t{64} << 20;
constexpr int coordinate_decimals = 6;  // 11 cm: finer than any place is known

std::string trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(blank) - first + 1)};
}

std::string in_lower_case(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

/// Which field of a row holds what.
struct Columns {
    std::size_t count = 0;
    std::size_t surface = 0;
    std::size_t place = 0;
    std::optional<std::size_t> article;
    std::optional<std::size_t> note;
};

std::string field(const CsvRecord& row, std::optional<std::size_t> column) {
    return column && *column < row.fields.size() ? trimmed(row.fields[*column].text) : std::string{};
}

std::optional<std::size_t> column(const CsvRecord& header, std::string_view name) {
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        if (in_lower_case(field(header, i)) == name) return i;
    }
    return std::nullopt;
}

Columns columns_of(const CsvRecord& header, std::string_view file) {
    const auto surface = column(header, "surface");
    const auto place = column(header, "place");
    if (!surface || !place) {
        throw InputError(
            fmt::format("{}:{}: overrides begin with a line that names their columns, separated by commas: "
                        "surface,article,place,note",
                        file, header.line));
    }
    return {header.fields.size(), *surface, *place, column(header, "article"), column(header, "note")};
}

/// "gn:95446", "oa:ORAA", "dl:middle-east": a source of two letters and what it calls the place.
bool looks_like_id(std::string_view text) {
    return text.size() > 3 && text[2] == ':' && text.find_first_of(" \t,") == std::string_view::npos;
}

/// @throws InputError  saying what is wrong with it.
OverrideMeaning meaning_from(const std::string& text) {
    if (in_lower_case(text) == no_place) return NoPlace{};
    if (const auto position = position_from(text)) return position->point;
    if (looks_like_id(text)) return PlaceId{text};
    throw InputError(fmt::format(
        "{} is no meaning; give a place's id (gn:95446), coordinates (33.78,42.44) or \"not a place\"",
        text.empty() ? "an empty place" : fmt::format("\"{}\"", text)));
}

/// A note may be left off; a row that ends before its place was cut short.
void require_place(const CsvRecord& record, const Columns& columns) {
    const std::size_t found = record.fields.size();
    if (found > std::max(columns.surface, columns.place)) return;
    throw InputError(fmt::format(
        "{} of {} columns found, and the {} is missing; every row has the columns that the first line names",
        found, columns.count, found <= columns.surface ? "surface" : "place"));
}

/// What the place means; where it means nothing in a row with a comma too many, the comma is what is wrong.
OverrideMeaning meaning_in(const CsvRecord& record, const Columns& columns) {
    try {
        return meaning_from(field(record, columns.place));
    } catch (const InputError&) {
        if (record.fields.size() <= columns.count) throw;
        throw InputError(
            fmt::format("{} columns found, {} expected; put what holds a comma in quotes (\"33.78,42.44\")",
                        record.fields.size(), columns.count));
    }
}

Override row_from(const CsvRecord& record, const Columns& columns, std::string_view file) {
    require_place(record, columns);
    Override row;
    row.surface = field(record, columns.surface);
    if (row.surface.empty()) throw InputError("the surface is empty; give the name as the text spells it");
    if (const auto article = field(record, columns.article); !article.empty()) row.article = article;
    row.meaning = meaning_in(record, columns);
    row.note = field(record, columns.note);
    row.file = std::string{file};
    row.line = record.line;
    return row;
}

std::vector<CsvRecord> records_of(std::string_view csv, std::string_view file) {
    if (!is_well_formed_utf8(csv)) throw InputError(fmt::format("{}: overrides must be UTF-8 text", file));
    return csv_records(csv, file);
}

std::string_view without_mark(std::string_view csv) {
    if (csv.starts_with(byte_order_mark)) csv.remove_prefix(byte_order_mark.size());
    return csv;
}

/// The row's fields in the order of the columns; what other columns held is kept.
std::string line_of(const Override& row, const Columns& columns, std::size_t width,
                    const CsvRecord* replaced) {
    std::vector<std::string> fields(width);
    for (std::size_t i = 0; replaced != nullptr && i < replaced->fields.size() && i < width; ++i)
        fields[i] = replaced->fields[i].text;
    fields[columns.surface] = row.surface;
    fields[columns.place] = text_of(row.meaning);
    if (columns.article) fields[*columns.article] = row.article;
    if (columns.note) fields[*columns.note] = row.note;
    return csv_line(fields);
}

bool is_for_same(const CsvRecord& record, const Columns& columns, const Override& wanted) {
    const std::string article = field(record, columns.article);
    return field(record, columns.surface) == wanted.surface &&
           (article.empty() ? all_articles : std::string_view{article}) == wanted.article;
}

}  // namespace

ReadOverrides overrides_from(std::string_view csv, std::string_view file) {
    const auto records = records_of(without_mark(csv), file);
    ReadOverrides read;
    if (records.empty()) return read;
    const Columns columns = columns_of(records.front(), file);
    for (auto record = records.begin() + 1; record != records.end(); ++record) {
        try {
            read.rows.push_back(row_from(*record, columns, file));
        } catch (const InputError& fault) {  // the other rows hold all the same
            read.faults.push_back(fmt::format("{}:{}: {}", file, record->line, fault.what()));
        }
    }
    return read;
}

std::string with_override(std::string_view csv, const Override& wanted) {
    if (trimmed(wanted.surface).empty()) throw InputError("an override needs the name that it is for");
    const std::string_view mark = csv.substr(0, csv.size() - without_mark(csv).size());
    std::string text{without_mark(csv)};
    if (records_of(text, wanted.file).empty()) text += "surface,article,place,note\n";
    if (text.back() != '\n') text += '\n';
    const auto records = records_of(text, wanted.file);
    const Columns columns = columns_of(records.front(), wanted.file);
    if (!columns.article && wanted.article != all_articles)
        throw InputError(
            fmt::format("{}:1: no column article, so a row cannot be for one article alone", wanted.file));
    const auto same = std::find_if(records.rbegin(), std::prev(records.rend()), [&](const CsvRecord& record) {
        return is_for_same(record, columns, wanted);
    });
    const bool is_new = same == std::prev(records.rend());
    const auto line = line_of(wanted, columns, records.front().fields.size(), is_new ? nullptr : &*same);
    if (is_new) return std::string{mark} + text + line;
    return std::string{mark} + text.replace(same->begin, same->end - same->begin, line);
}

void save_override(const std::string& file, const Override& wanted) {
    const bool exists = std::filesystem::exists(file);
    Override named = wanted;
    named.file = file;
    write_whole_file(file, with_override(exists ? read_input(file, file_limit_bytes) : "", named));
}

std::string text_of(const OverrideMeaning& meaning) {
    if (const auto* id = std::get_if<PlaceId>(&meaning)) return id->id;
    if (const auto* point = std::get_if<LatLon>(&meaning)) {
        return fmt::format("{:.{}f},{:.{}f}", point->latitude().value(), coordinate_decimals,
                           point->longitude().value(), coordinate_decimals);
    }
    return std::string{no_place};
}

}  // namespace dateline
