/// More records in order than memory should hold.
#pragma once

#include "layers/binary_file.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <queue>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace dateline {

/**
 * Sorts records by their member `key`, those of equal keys in the order they came. Two megabytes of them
 * are in memory at a time; what is over waits, sorted by itself, in a file without a name.
 */
template <typename Record>
class ExternalSort {
    static_assert(std::is_trivially_copyable_v<Record>);

public:
    static constexpr std::size_t memory_bytes = std::size_t{2} << 20;

    explicit ExternalSort(std::filesystem::path folder) : folder_{std::move(folder)} {}

    /// @throws ExportError  on a full disk.
    void add(const Record& record) {
        if (waiting_.size() == memory_bytes / sizeof(Record)) spill();
        waiting_.push_back(record);
        ++size_;
    }

    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

    /// Hands every record on, lowest key first. Call once, last.
    template <typename Take>
    void each(Take take) {
        if (runs_.empty()) {
            sort_waiting();
            for (const Record& record : waiting_) take(record);
            return;
        }
        spill();
        waiting_ = std::vector<Record>{};
        merge(take);
    }

private:
    /// A sorted stretch of the file, with what has been read of it.
    struct Run {
        std::uint64_t next, end;  ///< bytes
        std::vector<Record> read = {};
        std::size_t position = 0;
    };

    void sort_waiting() { std::ranges::stable_sort(waiting_, {}, &Record::key); }

    void spill() {
        sort_waiting();
        if (!file_) file_.emplace(BinaryFile::nameless(folder_));
        const std::uint64_t begin = runs_.empty() ? 0 : runs_.back().end;
        file_->write(begin, std::as_bytes(std::span{waiting_}));
        runs_.push_back({begin, begin + waiting_.size() * sizeof(Record)});
        waiting_.clear();
    }

    /// Whether the run has a record at its position.
    bool fill(Run& run) {
        if (run.position < run.read.size()) return true;
        const std::size_t most = std::max<std::size_t>(memory_bytes / sizeof(Record) / runs_.size(), 1);
        run.read.resize(std::min<std::size_t>(most, (run.end - run.next) / sizeof(Record)));
        run.position = 0;
        file_->read(run.next, std::as_writable_bytes(std::span{run.read}));
        run.next += run.read.size() * sizeof(Record);
        return !run.read.empty();
    }

    template <typename Take>
    void merge(Take take) {
        using Head =
            std::pair<decltype(Record::key), std::size_t>;  // of a run; equal keys in the order of runs
        std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
        const auto offer = [&](std::size_t index) {
            Run& run = runs_[index];
            if (fill(run)) heads.emplace(run.read[run.position].key, index);
        };
        for (std::size_t index = 0; index < runs_.size(); ++index) offer(index);
        while (!heads.empty()) {
            const std::size_t index = heads.top().second;
            heads.pop();
            Run& run = runs_[index];
            take(run.read[run.position++]);
            offer(index);
        }
    }

    std::filesystem::path folder_;
    std::vector<Record> waiting_;
    std::optional<BinaryFile> file_;
    std::vector<Run> runs_;
    std::uint64_t size_ = 0;
};

}  // namespace dateline
