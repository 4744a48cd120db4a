#include "compiling/csv_reader.hpp"

#include "compiling/row_values.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 18U;
constexpr int end_of_source = -1;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::uint64_t rows_between_reports = 4096;

std::string lower(std::string_view name) {
    std::string text{trimmed_cell(name)};
    for (auto& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

bool is_blank(const std::vector<std::string>& fields) {
    return fields.size() == 1 && trimmed_cell(fields.front()).empty();
}

}  // namespace

CsvReader::CsvReader(ByteSource& source) : source_{source}, buffer_(buffer_bytes) {}

int CsvReader::peek() {
    if (begin_ == end_) {
        begin_ = 0;
        end_ = source_.read(buffer_);
        bytes_read_ += end_;
    }
    return end_ == 0 ? end_of_source : static_cast<unsigned char>(buffer_[begin_]);
}

int CsvReader::take() {
    const int c = peek();
    if (c == end_of_source) return c;
    ++begin_;
    if (c == '\n') ++line_;
    return c;
}

void CsvReader::keep(std::string& field, char c) {
    if (++size_ <= longest_record) field += c;
}

void CsvReader::find_separator() {
    (void)peek();
    std::string_view start{buffer_.data(), end_};
    if (start.starts_with(byte_order_mark)) begin_ += byte_order_mark.size();
    const auto line = start.substr(0, start.find('\n'));
    const auto count = [line](char c) { return std::count(line.begin(), line.end(), c); };
    separator_ = ',';
    for (const char other : {';', '\t'}) {
        if (count(other) > count(separator_)) separator_ = other;
    }
}

/// From after the opening quote to after the closing one.
void CsvReader::read_quoted(std::string& field) {
    for (;;) {
        const int c = take();
        if (c == end_of_source || is_too_long()) return;
        if (c != '"') {
            keep(field, static_cast<char>(c));
        } else if (peek() == '"') {
            keep(field, static_cast<char>(take()));
        } else {
            return;
        }
    }
}

void CsvReader::read_field(std::string& field) {
    if (peek() == '"') {
        (void)take();
        read_quoted(field);
    }
    for (;;) {
        const int c = peek();
        if (c == end_of_source || c == '\n' || c == separator_) break;
        keep(field, static_cast<char>(take()));
    }
    if (peek() == '\n' && field.ends_with('\r')) field.pop_back();
}

bool CsvReader::next(std::vector<std::string>& fields) {
    if (separator_ == '\0') find_separator();
    do {
        if (peek() == end_of_source) return false;
        fields.clear();
        size_ = 0;
        record_line_ = line_;
        for (;;) {
            ++size_;  // so that fields without text count as well
            read_field(fields.emplace_back());
            if (peek() != separator_ || is_too_long()) break;
            (void)take();
        }
        // The line break; of a record that was cut, all up to there.
        for (int c = take(); c != '\n' && c != end_of_source;) c = take();
    } while (is_blank(fields) && !is_too_long());
    return true;
}

CsvColumns::CsvColumns(const std::vector<std::string>& header) : written_{header} {
    for (const auto& name : header) names_.push_back(lower(name));
}

std::optional<std::size_t> CsvColumns::find(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), lower(name));
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
}

std::string CsvColumns::list() const {
    constexpr std::size_t most_shown = 300;
    return printable(fmt::format("{}", fmt::join(written_, ", ")).substr(0, most_shown));
}

RowReport read_csv(ByteSource& source, std::string name, const BuildProgressSink& progress,
                   const std::function<void(const CsvColumns&)>& header,
                   const std::function<void(const std::vector<std::string>&)>& each) {
    RowReport report;
    BuildProgress state{"reading " + std::filesystem::path{name}.filename().string(), 0, source.size(), 0};
    CsvReader reader{source};
    std::vector<std::string> fields;
    if (!reader.next(fields)) throw InputError(fmt::format("{}: has no header line", name));
    if (reader.is_too_long()) throw InputError(fmt::format("{}: its header is longer than 1 MiB", name));
    const bool is_text = std::none_of(fields.begin(), fields.end(), [](const std::string& field) {
        return field.find('\0') != std::string::npos;
    });
    if (!is_text) throw InputError(fmt::format("{}: is no table: its header holds NUL bytes", name));
    const CsvColumns columns{fields};
    header(columns);
    report.source = std::move(name);
    while (reader.next(fields)) {
        ++report.rows;
        try {
            if (reader.is_too_long())
                throw RowFault("the record", "is longer than 1 MiB: is a quote never closed?");
            if (fields.size() != columns.count()) {
                throw RowFault("", fmt::format("does not have {} fields, as the header has", columns.count()),
                               fmt::format("{} fields", fields.size()));
            }
            each(fields);
            ++report.used;
        } catch (const RowFault& fault) {
            report.skip(reader.line_number(), fault);
        }
        if (report.rows % rows_between_reports != 0 || !progress) continue;
        state.bytes = reader.bytes_read();
        state.rows = report.rows;
        progress(state);
    }
    return report;
}

}  // namespace dateline
