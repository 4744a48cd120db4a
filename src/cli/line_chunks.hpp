/// A stream of lines in pieces of bounded size.
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace dateline {

/// Some whole lines.
struct LineChunk {
    std::size_t number = 0;      ///< of the chunk, from 0
    std::size_t first_line = 1;  ///< number of its first line in the stream, from 1
    std::string text;            ///< lines with their line ends; the stream's last may lack one
};

class LineChunks {
public:
    static constexpr std::size_t default_bytes = 256 * 1024;       ///< some milliseconds of work
    static constexpr std::size_t longest_line_bytes = 128 * 1024;  ///< less than a chunk

    explicit LineChunks(std::istream& in, std::size_t bytes = default_bytes) : in_{in}, bytes_{bytes} {}

    /**
     * Nothing at the end. Of a line that fills a chunk, over longest_line_bytes in any case, only the
     * beginning is given, as a chunk of its own; the next chunk begins with the next line.
     *
     * @throws InputError  when reading fails.
     */
    [[nodiscard]] std::optional<LineChunk> next();

private:
    std::istream& in_;
    std::size_t bytes_;
    std::size_t chunks_ = 0;
    std::size_t lines_ = 0;
    std::string rest_;  ///< begun but not ended by the last chunk
};

}  // namespace dateline
