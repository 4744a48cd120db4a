#include "cli/resumable_lines.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace dateline {

std::filesystem::path ResumableLines::part_of(std::filesystem::path target) {
    target += ".part";
    return target;
}

ResumableLines::ResumableLines(std::filesystem::path target)
    : target_{std::move(target)}, part_{part_of(target_)} {
    descriptor_ = ::open(part_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail();
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        ::close(std::exchange(descriptor_, -1));
        throw ExportError(fmt::format("{}: another program writes to it", part_.string()));
    }
    count_lines();
}

ResumableLines::~ResumableLines() {
    if (descriptor_ < 0) return;
    if (::lseek(descriptor_, 0, SEEK_END) == 0) ::unlink(part_.c_str());  // nothing to go on with
    ::close(descriptor_);
}

void ResumableLines::count_lines() {
    std::array<char, 1 << 16> bytes{};
    off_t at = 0;
    off_t whole = 0;  // bytes up to the last line end
    for (;;) {
        const ssize_t got = ::pread(descriptor_, bytes.data(), bytes.size(), at);
        if (got < 0) fail();
        if (got == 0) break;
        for (ssize_t i = 0; i < got; ++i) {
            if (bytes[static_cast<std::size_t>(i)] != '\n') continue;
            ++lines_before_;
            whole = at + i + 1;
        }
        at += got;
    }
    if (::ftruncate(descriptor_, whole) != 0 || ::lseek(descriptor_, whole, SEEK_SET) < 0) fail();
}

void ResumableLines::add(std::string_view line) {
    while (!line.empty()) {
        const ssize_t written = ::write(descriptor_, line.data(), line.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail();
        line.remove_prefix(static_cast<std::size_t>(written));
    }
}

void ResumableLines::commit() {
    if (::fsync(descriptor_) != 0 || ::rename(part_.c_str(), target_.c_str()) != 0) fail();
    ::close(std::exchange(descriptor_, -1));
}

void ResumableLines::fail() const {
    throw ExportError(fmt::format("{}: could not be written: {}", part_.string(), system_error_text(errno)));
}

}  // namespace dateline
