/// Bytes of a source that is read once, from its beginning to its end, however large it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Fills as much of `room` as there is to read; 0 at the end only. @throws InputError
    virtual std::size_t read(std::span<char> room) = 0;
    /// Bytes there will be in all; nothing for a pipe. Of a compressed source, those after decompression.
    [[nodiscard]] virtual std::optional<std::uint64_t> size() const = 0;
};

/**
 * A file, a named pipe, or standard input for "-". The text inside a ".gz", or the largest file inside a
 * ".zip" such as GeoNames publishes, comes decompressed.
 *
 * @throws InputError  when it is missing, unreadable, a folder, empty, or no such archive.
 */
[[nodiscard]] std::unique_ptr<ByteSource> open_bytes(const std::filesystem::path& file);

/// Bytes at hand. They must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes);

}  // namespace dateline
