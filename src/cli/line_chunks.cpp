#include "cli/line_chunks.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {

std::optional<LineChunk> LineChunks::next() {
    std::string text = std::exchange(rest_, {});
    const std::size_t kept = text.size();
    text.resize(kept + bytes_);
    in_.read(text.data() + kept, static_cast<std::streamsize>(bytes_));
    text.resize(kept + static_cast<std::size_t>(in_.gcount()));
    if (in_.bad()) throw InputError("standard input: reading failed part of the way");
    if (text.empty()) return std::nullopt;

    if (in_.good()) {
        const std::size_t end = text.rfind('\n');
        if (end == std::string::npos) {
            in_.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
            text += '\n';
        } else {
            rest_ = text.substr(end + 1);
            text.resize(end + 1);
        }
    }
    const std::size_t first_line = lines_ + 1;
    lines_ += static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return LineChunk{chunks_++, first_line, std::move(text)};
}

}  // namespace dateline
