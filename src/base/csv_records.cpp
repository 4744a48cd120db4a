#include "base/csv_records.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// Walks over a CSV text once.
class CsvReader {
public:
    CsvReader(std::string_view text, std::string_view file) : text_{text}, file_{file} {}

    /// Appends the records; those before an unclosed quote are there when it throws.
    void read(std::vector<CsvRecord>& records) {
        while (at_ < text_.size()) {
            CsvRecord record = read_record();
            const bool blank = record.fields.size() == 1 && record.fields.front().text.empty();
            if (!blank) records.push_back(std::move(record));
        }
    }

private:
    CsvRecord read_record() {
        CsvRecord record{line_, at_, at_, {}};
        while (true) {
            record.fields.push_back(text_.substr(at_).starts_with('"') ? quoted() : plain());
            if (at_ >= text_.size() || text_[at_] != ',') break;
            ++at_;
        }
        if (text_.substr(at_).starts_with('\r')) ++at_;
        if (text_.substr(at_).starts_with('\n')) ++at_;
        ++line_;
        record.end = at_;
        return record;
    }

    CsvField plain() {
        const std::size_t begin = at_;
        at_ = std::min(text_.find_first_of(",\r\n", at_), text_.size());
        return {std::string{text_.substr(begin, at_ - begin)}, begin, at_};
    }

    CsvField quoted() {
        CsvField field{{}, at_ + 1, 0};
        const std::size_t opened_at = line_;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                if (!text_.substr(at_ + 1).starts_with('"')) return close(std::move(field));
                ++at_;
            }
            if (text_[at_] == '\n') ++line_;
            field.text += text_[at_];
        }
        throw InputError(fmt::format("{}:{}: a quoted field is never closed", file_, opened_at));
    }

    CsvField close(CsvField field) {
        field.end = at_++;
        // What follows a closing quote up to the comma is kept out, as spreadsheets do.
        at_ = std::min(text_.find_first_of(",\r\n", at_), text_.size());
        return field;
    }

    std::string_view text_;
    std::string_view file_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

std::string quoted_where_needed(const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        if (&field != &fields.front()) line += ',';
        line += quoted_where_needed(field);
    }
    return line + '\n';
}

std::vector<CsvRecord> csv_records(std::string_view text, std::string_view file) {
    std::vector<CsvRecord> records;
    CsvReader{text, file}.read(records);
    return records;
}

std::vector<CsvRecord> csv_records(std::string_view text, std::string_view file,
                                   const std::function<void(const std::string&)>& fault) {
    std::vector<CsvRecord> records;
    try {
        CsvReader{text, file}.read(records);
    } catch (const InputError& error) {
        fault(error.what());
    }
    return records;
}

}  // namespace dateline
