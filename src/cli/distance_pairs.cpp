#include "cli/distance_pairs.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "cli/line_chunks.hpp"
#include "cli/pair_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <ostream>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {
namespace {

struct Answers {
    std::string text;
    PairCounts counts;
};

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

bool is_over_long(std::string_view line) {
    return line.size() > LineChunks::longest_line_bytes;
}

void refuse_over_long(std::string_view line, std::size_t number, const PairFormat& format, std::string& out) {
    std::size_t shown = 60;
    const auto continues = [&] { return (static_cast<unsigned char>(line[shown]) & 0xC0U) == 0x80U; };
    while (shown > 0 && continues()) --shown;  // no character is cut in two
    format.refuse(std::string{line.substr(0, shown)} + "…", number,
                  fmt::format("longer than the limit of {} bytes", LineChunks::longest_line_bytes), out);
}

bool answer(std::string_view line, std::size_t number, const PairFormat& format, std::string& out) {
    if (!is_over_long(line)) return format.answer(line, number, out);
    refuse_over_long(line, number, format, out);
    return false;
}

Answers answers_to(const LineChunk& chunk, const PairFormat& format) {
    Answers answers;
    answers.text.reserve(2 * chunk.text.size());
    std::size_t number = chunk.first_line;
    for (std::string_view rest = chunk.text; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (is_blank(line)) continue;
        ++answers.counts.read;
        if (!answer(line, number, format, answers.text)) ++answers.counts.failed;
    }
    return answers;
}

/// Several workers that take chunks in turn, work side by side and give their answers in the same order.
class Workers {
public:
    Workers(LineChunks& chunks, LineChunk first, const PairFormat& format, std::ostream& out)
        : chunks_{chunks}, first_{std::move(first)}, format_{format}, out_{out} {}

    PairCounts run() {
        const unsigned count = std::max(1U, std::thread::hardware_concurrency());
        {
            std::vector<std::jthread> threads;
            for (unsigned i = 0; i < count; ++i) threads.emplace_back([this] { work(); });
        }
        if (failure_) std::rethrow_exception(failure_);
        if (read_failure_) std::rethrow_exception(read_failure_);
        return counts_;
    }

private:
    void work() {
        try {
            while (auto chunk = take()) {
                if (!give(chunk->number, answers_to(*chunk, format_))) return;
            }
        } catch (...) {
            const std::lock_guard lock{output_mutex_};
            if (!failure_) failure_ = std::current_exception();
            turn_.notify_all();
        }
    }

    /// What was read before a failure is answered all the same.
    std::optional<LineChunk> take() {
        const std::lock_guard lock{input_mutex_};
        if (auto chunk = std::exchange(first_, std::nullopt)) return chunk;
        if (read_failure_) return std::nullopt;
        try {
            return chunks_.next();
        } catch (const InputError&) {
            read_failure_ = std::current_exception();
            return std::nullopt;
        }
    }

    /// @returns false when another worker has failed.
    bool give(std::size_t number, const Answers& answers) {
        std::unique_lock lock{output_mutex_};
        turn_.wait(lock, [&] { return failure_ || number == next_; });
        if (failure_) return false;
        out_.write(answers.text.data(), static_cast<std::streamsize>(answers.text.size()));
        if (!out_) throw ExportError("standard output: could not be written (is the disk full?)");
        counts_.read += answers.counts.read;
        counts_.failed += answers.counts.failed;
        ++next_;
        turn_.notify_all();
        return true;
    }

    LineChunks& chunks_;
    std::mutex input_mutex_;
    std::optional<LineChunk> first_;
    std::exception_ptr read_failure_;
    const PairFormat& format_;
    std::ostream& out_;
    std::mutex output_mutex_;
    std::condition_variable turn_;
    std::size_t next_ = 0;
    PairCounts counts_;
    std::exception_ptr failure_;
};

/// Reading would otherwise flush the output, from another thread than the one that writes it.
class Untied {
public:
    explicit Untied(std::istream& in) : in_{in}, tied_{in.tie(nullptr)} {}
    Untied(const Untied&) = delete;
    Untied& operator=(const Untied&) = delete;
    ~Untied() { in_.tie(tied_); }

private:
    std::istream& in_;
    std::ostream* tied_;
};

/// Removes the byte order mark and empty lines in front. @returns the first line that says something.
std::string_view skip_to_first_line(LineChunk& chunk) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (chunk.text.starts_with(byte_order_mark)) chunk.text.erase(0, byte_order_mark.size());
    std::string_view rest = chunk.text;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (!is_blank(line)) return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    throw InputError("standard input: no pair of positions in it; lines of lat1,lon1,lat2,lon2 are expected");
}

}  // namespace

PairCounts measure_pairs(std::istream& in, std::ostream& out) {
    const Untied untied{in};
    LineChunks chunks{in};
    LineChunk first = chunks.next().value_or(LineChunk{});
    const std::string_view line = skip_to_first_line(first);
    if (line[line.find_first_not_of(" \t")] == '{') {
        return Workers{chunks, std::move(first), *ndjson_pairs(), out}.run();
    }
    // An over-long line tells nothing of the others: they are taken to be four plain columns.
    const PairFormatFound found = csv_pairs(is_over_long(line) ? std::string_view{} : line);
    if (found.is_header) {
        out << found.answer_header;
        const auto end = static_cast<std::size_t>(line.data() + line.size() - first.text.data());
        first.text.replace(0, end, "");  // its line end stays, so that lines keep their numbers
    }
    return Workers{chunks, std::move(first), *found.format, out}.run();
}

}  // namespace dateline
