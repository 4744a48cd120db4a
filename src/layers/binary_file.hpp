/// Files read and written at any place in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <utility>
#include <vector>

namespace dateline {

/// An open file. Every function throws ExportError: these are files on the way to an output.
class BinaryFile {
public:
    /// One without a name, gone when it is closed, however the program ends.
    [[nodiscard]] static BinaryFile nameless(const std::filesystem::path& folder);
    [[nodiscard]] static BinaryFile existing(const std::filesystem::path& file);
    /// Emptied when it exists.
    [[nodiscard]] static BinaryFile made(const std::filesystem::path& file);

    BinaryFile(BinaryFile&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}
    BinaryFile& operator=(BinaryFile&&) = delete;
    ~BinaryFile();

    /// Fills all of `bytes`.
    void read(std::uint64_t offset, std::span<std::byte> bytes) const;
    void write(std::uint64_t offset, std::span<const std::byte> bytes);

    template <typename Value>
    [[nodiscard]] Value read_value(std::uint64_t offset) const {
        Value value;
        read(offset, std::as_writable_bytes(std::span{&value, 1}));
        return value;
    }

private:
    explicit BinaryFile(int descriptor) : descriptor_{descriptor} {}

    int descriptor_;
};

/// Bytes that follow each other in a file, written some at a time.
class ByteTrain {
public:
    ByteTrain(BinaryFile& file, std::uint64_t offset) : file_{file}, offset_{offset} {}

    void append(std::span<const std::byte> bytes);
    /// Call last.
    void flush();
    /// Where the next byte goes.
    [[nodiscard]] std::uint64_t offset() const noexcept { return offset_ + buffer_.size(); }

private:
    BinaryFile& file_;
    std::uint64_t offset_;
    std::vector<std::byte> buffer_;
};

}  // namespace dateline
