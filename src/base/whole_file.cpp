#include "base/whole_file.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <system_error>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_bytes = 1
                                     << 18;  // large enough that system calls cost nothing beside formatting

[[noreturn]] void fail(const fs::path& target, int error_number) {
    throw ExportError(
        fmt::format("{}: could not be written: {}", target.string(), system_error_text(error_number)));
}

std::optional<mode_t> mode_of(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return status.st_mode;
}

fs::path folder_of(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path{"."};
}

/// Refuses what rename() would only refuse at the end, after all the work.
void check_target(const fs::path& target) {
    if (target.filename().empty() || fs::is_directory(target)) {
        throw ExportError(fmt::format("{}: is a directory; give the name of a file", target.string()));
    }
    const fs::path folder = folder_of(target);
    const auto folder_mode = mode_of(folder);
    if (!folder_mode) {
        throw ExportError(fmt::format("{}: the folder {} does not exist", target.string(), folder.string()));
    }
    if (!S_ISDIR(*folder_mode)) {
        throw ExportError(fmt::format("{}: {} is not a folder", target.string(), folder.string()));
    }
    if (mode_of(target) && ::access(target.c_str(), W_OK) != 0) fail(target, errno);
}

/// Opens a new hidden file beside the target, with the target's extension, because some libraries choose
/// the format by it. The umask sets its permissions, as it would the target's.
std::pair<fs::path, int> open_temporary(const fs::path& target) {
    for (int attempt = 0;; ++attempt) {
        const fs::path path =
            folder_of(target) / fmt::format(".{}.{}-{}{}", target.stem().string(), ::getpid(), attempt,
                                            target.extension().string());
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) return {path, descriptor};
        if (errno != EEXIST) fail(target, errno);
    }
}

void write_all(int descriptor, std::string_view bytes, const fs::path& target) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(target, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Makes the new name itself survive a power cut. Some file systems cannot; the data is safe regardless.
void sync_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

WholeFile::WholeFile(fs::path target) : target_{std::move(target)} {
    const auto mode = mode_of(target_);
    if (mode && !S_ISREG(*mode) && !S_ISDIR(*mode)) {  // a device or a pipe has no old content to protect
        descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor_ < 0) fail(target_, errno);
        return;
    }
    std::error_code ignored;
    if (fs::is_symlink(target_, ignored)) target_ = fs::weakly_canonical(target_);  // keep the link itself
    check_target(target_);
    std::tie(temporary_, descriptor_) = open_temporary(target_);
    if (mode) ::fchmod(descriptor_, *mode & 07777);  // the file keeps its permissions
}

WholeFile::~WholeFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!temporary_.empty()) std::remove(temporary_.c_str());
}

void WholeFile::write(std::string_view bytes) {
    if (buffer_.size() + bytes.size() > buffer_bytes) flush();
    if (bytes.size() >= buffer_bytes) {
        write_all(descriptor_, bytes, target_);
    } else {
        buffer_ += bytes;
    }
}

void WholeFile::flush() {
    write_all(descriptor_, buffer_, target_);
    buffer_.clear();
}

void WholeFile::require_rewritable() const {
    if (!temporary_.empty()) return;
    throw ExportError(
        fmt::format("{}: this kind of output cannot go to a device or a pipe; give the name of a file",
                    target_.string()));
}

void WholeFile::rewrite(std::uint64_t offset, std::string_view bytes) {
    require_rewritable();
    flush();
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(target_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
}

void WholeFile::commit() {
    flush();
    const bool is_temporary = !temporary_.empty();
    if (is_temporary && ::fsync(descriptor_) != 0) fail(target_, errno);
    if (::close(std::exchange(descriptor_, -1)) != 0) fail(target_, errno);
    if (!is_temporary) return;
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail(target_, errno);
    temporary_.clear();
    sync_folder(folder_of(target_));
}

void write_whole_file(const fs::path& target, std::string_view bytes) {
    WholeFile file{target};
    file.write(bytes);
    file.commit();
}

}  // namespace dateline
