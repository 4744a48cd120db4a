#include "compiling/line_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 20U;
static_assert(buffer_bytes > LineReader::longest_line);
constexpr std::uint64_t rows_between_reports = 4096;

std::string_view without_carriage_return(std::string_view line) {
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

void split_at_tabs(std::string_view line, std::vector<std::string_view>& cells) {
    cells.clear();
    for (;;) {
        const auto tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return;
        line.remove_prefix(tab + 1);
    }
}

}  // namespace

LineReader::LineReader(ByteSource& source) : source_{source}, buffer_(buffer_bytes) {}

/// Moves what is left to the front and reads on. @returns false at the end of the source.
bool LineReader::refill() {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
    const auto count = source_.read(std::span{buffer_}.subspan(end_));
    end_ += count;
    bytes_read_ += count;
    return count > 0;
}

std::optional<std::string_view> LineReader::next() {
    too_long_ = false;
    std::string_view line;
    for (std::size_t searched = 0;;) {
        const std::string_view rest{buffer_.data() + begin_, end_ - begin_};
        const auto newline = rest.find('\n', searched);
        if (newline != std::string_view::npos) {
            line = rest.substr(0, newline);
            begin_ += newline + 1;
            break;
        }
        if (rest.size() > longest_line) {
            too_long_ = true;
            begin_ = end_;
        }
        searched = end_ - begin_;
        if (refill()) continue;
        if (begin_ == end_ && !too_long_) return std::nullopt;
        line = {buffer_.data() + begin_, end_ - begin_};
        begin_ = end_;
        break;
    }
    ++line_number_;
    too_long_ = too_long_ || line.size() > longest_line;
    return too_long_ ? std::string_view{} : without_carriage_return(line);
}

RowReport read_rows(ByteSource& source, std::string name, const BuildProgressSink& progress,
                    const std::function<void(const std::vector<std::string_view>&)>& each) {
    RowReport report;
    BuildProgress state{"reading " + std::filesystem::path{name}.filename().string(), 0, source.size(), 0};
    report.source = std::move(name);
    LineReader lines{source};
    std::vector<std::string_view> cells;
    while (const auto line = lines.next()) {
        if (!lines.is_too_long() && (line->empty() || line->front() == '#')) continue;
        ++report.rows;
        try {
            if (lines.is_too_long()) throw RowFault("the line", "is longer than 256 KiB");
            split_at_tabs(*line, cells);
            each(cells);
            ++report.used;
        } catch (const RowFault& fault) {
            report.skip(lines.line_number(), fault);
        }
        if (report.rows % rows_between_reports != 0 || !progress) continue;
        state.bytes = lines.bytes_read();
        state.rows = report.rows;
        progress(state);
    }
    return report;
}

}  // namespace dateline
