#include "layers/binary_file.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <fmt/format.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <string>

namespace dateline {
namespace {

constexpr std::size_t train_bytes = 1 << 16;

int checked(int descriptor, const std::filesystem::path& file) {
    if (descriptor >= 0) return descriptor;
    throw ExportError(fmt::format("{}: could not be opened: {}", file.string(), system_error_text(errno)));
}

}  // namespace

BinaryFile BinaryFile::nameless(const std::filesystem::path& folder) {
    std::string name = (folder / ".dateline-XXXXXX").string();
    BinaryFile file{checked(mkostemp(name.data(), O_CLOEXEC), folder)};
    unlink(name.c_str());
    return file;
}

BinaryFile BinaryFile::existing(const std::filesystem::path& file) {
    return BinaryFile{checked(::open(file.c_str(), O_RDONLY | O_CLOEXEC), file)};
}

BinaryFile BinaryFile::made(const std::filesystem::path& file) {
    return BinaryFile{checked(::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), file)};
}

BinaryFile::~BinaryFile() {
    if (descriptor_ >= 0) close(descriptor_);
}

void BinaryFile::read(std::uint64_t offset, std::span<std::byte> bytes) const {
    while (!bytes.empty()) {
        const ssize_t count = pread(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count <= 0) throw ExportError("a temporary file could not be read back");
        offset += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void BinaryFile::write(std::uint64_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0)
            throw ExportError(
                fmt::format("a temporary file could not be written: {}", system_error_text(errno)));
        offset += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void ByteTrain::append(std::span<const std::byte> bytes) {
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
    if (buffer_.size() >= train_bytes) flush();
}

void ByteTrain::flush() {
    file_.write(offset_, buffer_);
    offset_ += buffer_.size();
    buffer_.clear();
}

}  // namespace dateline
