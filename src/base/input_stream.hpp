/// Bytes from a file or from standard input, a piece at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A line, or as much of it as the limit allows.
struct InputLine {
    std::string_view text;  ///< without "\n" or "\r\n"; valid until the stream is asked again
    bool whole = true;      ///< false: the line was longer than the limit, and its rest was skipped
};

/// Holds no more of the input than was asked for, so an input may be endless.
class InputStream {
public:
    /// "-" is standard input. @throws InputError  when the file is missing, unreadable or a directory.
    explicit InputStream(const std::string& path);
    /// Reads from memory; `name` is what messages call it.
    InputStream(std::string name, std::string bytes);
    InputStream(const InputStream&) = delete;
    InputStream& operator=(const InputStream&) = delete;
    ~InputStream();

    /// The bytes that come next, without taking them; fewer than `count` only at the end. Valid until the
    /// stream is asked again. @throws InputError  when reading fails part of the way.
    [[nodiscard]] std::string_view peek(std::size_t count);
    /// Takes bytes that peek() has shown.
    void skip(std::size_t count);
    /// Takes the next line; nothing at the end.
    [[nodiscard]] std::optional<InputLine> line(std::size_t limit_bytes);
    /// Takes all that is left. @throws InputError  when that is more than `limit_bytes`.
    [[nodiscard]] std::string rest(std::size_t limit_bytes);

    [[nodiscard]] const std::string& name() const noexcept { return name_; }  ///< for messages
    [[nodiscard]] std::uint64_t taken_bytes() const noexcept { return taken_; }

private:
    /// Reads on until `count` bytes wait or the input ends.
    void fill(std::size_t count);

    std::string name_;
    int descriptor_ = -1;
    bool ended_ = false;
    std::string buffer_;
    std::size_t begin_ = 0;  ///< of what waits in the buffer
    std::uint64_t taken_ = 0;
};

}  // namespace dateline
