#include "base/mapped_file.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <utility>

namespace dateline {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error_number) {
    throw InputError(fmt::format("{}: {}", path.string(), system_error_text(error_number)));
}

/// An open file descriptor, closed at the end of its scope.
struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path)
        : descriptor{::open(path.c_str(), O_RDONLY | O_CLOEXEC)} {
        if (descriptor < 0) fail(path, errno);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { ::close(descriptor); }

    int descriptor;
};

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path, PageUse use) {
    const OpenFile file{path};
    struct stat status {};
    if (::fstat(file.descriptor, &status) != 0) fail(path, errno);
    if (S_ISDIR(status.st_mode)) fail(path, EISDIR);
    if (!S_ISREG(status.st_mode)) {
        throw InputError(fmt::format("{}: not a regular file, so it cannot be mapped", path.string()));
    }
    if (status.st_size == 0) return;  // mmap refuses an empty range

    const auto size = static_cast<std::size_t>(status.st_size);
    void* mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0);
    if (mapping == MAP_FAILED) fail(path, errno);
    if (use == PageUse::here_and_there) ::madvise(mapping, size, MADV_RANDOM);  // a hint: it may fail
    data_ = static_cast<const std::byte*>(mapping);
    size_ = size;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_{std::exchange(other.data_, nullptr)}, size_{std::exchange(other.size_, 0)} {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

MappedFile::~MappedFile() {
    if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
}

}  // namespace dateline
