/// Keys with a number each, brought into order: where every index by name begins.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Takes some 16 bytes a key and the key itself.
class KeySorter {
public:
    /// @throws InputError  for a key over 65535 bytes, or when all of them together pass 4 GB.
    void add(std::string_view key, std::uint32_t value);

    /// Into byte order of the key, and order of the value among equal keys.
    void sort();

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] std::string_view key(std::size_t index) const { return text_of(entries_[index]); }
    [[nodiscard]] std::uint32_t value(std::size_t index) const { return entries_[index].value; }

private:
    struct Entry {
        std::uint64_t first_bytes;  ///< of the key: most comparisons need no more
        std::uint32_t offset;
        std::uint32_t value;
    };
    [[nodiscard]] std::string_view text_of(const Entry& entry) const;

    std::string bytes_;
    std::vector<Entry> entries_;
};

}  // namespace dateline
