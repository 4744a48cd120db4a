#include "base/input_stream.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t block_bytes = 1 << 16;
constexpr std::size_t largest_read_bytes = 1 << 22;

int opened(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        throw InputError(fmt::format("{}: {}", path, system_error_text(errno)));
    }
    if (S_ISDIR(status.st_mode)) {
        throw InputError(fmt::format("{}: is a directory; name the files in it", path));
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw InputError(fmt::format("{}: {}", path, system_error_text(errno)));
    return descriptor;
}

}  // namespace

InputStream::InputStream(const std::string& path)
    : name_{path == "-" ? "standard input" : path}, descriptor_{path == "-" ? STDIN_FILENO : opened(path)} {}

InputStream::InputStream(std::string name, std::string bytes)
    : name_{std::move(name)}, ended_{true}, buffer_{std::move(bytes)} {}

InputStream::~InputStream() {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

void InputStream::fill(std::size_t count) {
    while (!ended_ && buffer_.size() - begin_ < count) {
        if (begin_ > buffer_.size() / 2) {
            buffer_.erase(0, begin_);
            begin_ = 0;
        }
        const std::size_t size = buffer_.size();
        buffer_.resize(size + std::clamp(count - (size - begin_), block_bytes, largest_read_bytes));
        const ssize_t got = ::read(descriptor_, buffer_.data() + size, buffer_.size() - size);
        buffer_.resize(size + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw InputError(fmt::format("{}: {}", name_, system_error_text(errno)));
        ended_ = got == 0;
    }
}

std::string_view InputStream::peek(std::size_t count) {
    fill(count);
    return std::string_view{buffer_}.substr(begin_, count);
}

void InputStream::skip(std::size_t count) {
    const std::size_t taken = std::min(count, buffer_.size() - begin_);
    begin_ += taken;
    taken_ += taken;
}

std::optional<InputLine> InputStream::line(std::size_t limit_bytes) {
    std::size_t searched = 0;
    std::size_t wanted = block_bytes;
    while (true) {
        const std::string_view waiting = peek(wanted);
        const std::size_t end = waiting.find('\n', searched);
        const bool last = waiting.size() < wanted;
        if (waiting.empty()) return std::nullopt;
        if (end != std::string_view::npos || last) {
            InputLine line{waiting.substr(0, end), true};
            if (line.text.ends_with('\r')) line.text.remove_suffix(1);
            skip(end == std::string_view::npos ? waiting.size() : end + 1);
            line.whole = line.text.size() <= limit_bytes;
            return line;
        }
        searched = waiting.size();
        if (searched > limit_bytes) break;
        wanted = 2 * wanted;
    }
    for (std::string_view block = peek(block_bytes); !block.empty(); block = peek(block_bytes)) {
        const std::size_t end = block.find('\n');
        skip(end == std::string_view::npos ? block.size() : end + 1);
        if (end != std::string_view::npos) break;
    }
    return InputLine{{}, false};
}

std::string InputStream::rest(std::size_t limit_bytes) {
    const std::string_view waiting = peek(limit_bytes + 1);
    if (waiting.size() > limit_bytes) {
        throw InputError(fmt::format("{}: larger than the limit of {} bytes", name_, limit_bytes));
    }
    std::string all{waiting};
    skip(all.size());
    return all;
}

}  // namespace dateline
