/// A file mapped into memory, read-only.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace dateline {

/// How a file is gone through. What is looked up here and there is read from the disk page by page: reading
/// on ahead of each of a few look-ups can bring in the whole file.
enum class PageUse { in_order, here_and_there };

/// Owns a read-only mapping of a whole file. Pages are read when touched. Movable, not copyable.
class MappedFile {
public:
    MappedFile() = default;

    /// @throws InputError  when the file is missing, unreadable or a directory (says which).
    explicit MappedFile(const std::filesystem::path& path, PageUse use = PageUse::in_order);
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    /// Empty for an empty file. Valid as long as this object.
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return {data_, size_}; }

private:
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace dateline
