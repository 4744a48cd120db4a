/// Arrays in a mapped file, read with every index checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

/// @throws GazetteerError  saying that the file is damaged, where, and what to do.
[[noreturn]] void throw_damaged(std::string_view where);

/// The records of one section. The file may have been damaged after it was written, so no index or count
/// that was read from it is trusted.
template <class Record>
class CheckedRecords {
public:
    CheckedRecords() = default;
    explicit CheckedRecords(std::span<const Record> all) noexcept : all_{all} {}

    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
    [[nodiscard]] std::span<const Record> all() const noexcept { return all_; }

    /// @throws GazetteerError
    [[nodiscard]] const Record& at(std::size_t index) const {
        if (index >= all_.size()) throw_damaged("a record number is too large");
        return all_[index];
    }

    /// @throws GazetteerError
    [[nodiscard]] std::span<const Record> range(std::size_t first, std::size_t count) const {
        if (first > all_.size() || count > all_.size() - first)
            throw_damaged("a range of records is too long");
        return all_.subspan(first, count);
    }

private:
    std::span<const Record> all_;
};

/// The pool of texts.
class CheckedTexts {
public:
    CheckedTexts() = default;
    explicit CheckedTexts(std::span<const std::byte> pool) noexcept : pool_{pool} {}

    /// @throws GazetteerError
    [[nodiscard]] std::string_view at(std::uint32_t offset) const;

private:
    std::span<const std::byte> pool_;
};

}  // namespace dateline
