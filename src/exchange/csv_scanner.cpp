#include "exchange/csv_scanner.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool ends_field(char c) noexcept {
    return c == ',' || c == '\n' || c == '\r';
}

}  // namespace

CsvScanner::CsvScanner(std::string_view text) : text_{text} {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

bool CsvScanner::next() {
    do {
        if (at_ >= text_.size()) return false;
        read_record();
    } while (fields_.size() == 1 && fields_.front().empty());
    return true;
}

void CsvScanner::read_record() {
    fields_.clear();
    unquoted_.clear();
    begin_ = at_;
    line_ = next_line_;
    while (true) {
        const bool in_quotes = at_ < text_.size() && text_[at_] == '"';
        fields_.push_back(in_quotes ? quoted() : plain());
        if (at_ >= text_.size() || text_[at_] != ',') break;
        ++at_;
    }
    end_ = at_;
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    ++next_line_;
}

std::string_view CsvScanner::plain() noexcept {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends_field(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
}

std::string_view CsvScanner::quoted() {
    const std::size_t begin = ++at_;
    bool doubled = false;
    std::size_t close = std::string_view::npos;
    while ((close = text_.find('"', at_)) != std::string_view::npos &&
           text_.substr(close + 1).starts_with('"')) {
        doubled = true;
        at_ = close + 2;
    }
    close = std::min(close, text_.size());
    std::string_view inside = text_.substr(begin, close - begin);
    next_line_ += static_cast<std::size_t>(std::ranges::count(inside, '\n'));
    at_ = std::min(close + 1, text_.size());
    static_cast<void>(
        plain());  // what follows a closing quote up to the comma is kept out, as spreadsheets do
    if (!doubled) return inside;
    std::string& whole = unquoted_.emplace_back();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        whole += inside[i];
        if (inside[i] == '"') ++i;
    }
    return whole;
}

}  // namespace dateline
