#include "compiling/byte_source.hpp"

#include "base/error.hpp"
#include "base/system_error_text.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace dateline {
namespace {

[[noreturn]] void fail(const std::string& name, std::string_view what) {
    throw InputError(fmt::format("{}: {}", name, what));
}

/// A descriptor: of a file, a pipe or standard input.
class DescriptorBytes : public ByteSource {
public:
    explicit DescriptorBytes(const std::filesystem::path& file)
        : name_{file == "-" ? "standard input" : file.string()},
          descriptor_{file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)} {
        struct stat status {};
        if (descriptor_ < 0 || ::fstat(descriptor_, &status) != 0) fail(name_, system_error_text(errno));
        if (S_ISDIR(status.st_mode)) fail(name_, "is a folder; give the file in it");
        if (!S_ISREG(status.st_mode)) return;
        size_ = static_cast<std::uint64_t>(status.st_size);
        if (size_ == 0) fail(name_, "the file is empty");
        ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    ~DescriptorBytes() override {
        if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
    }

    std::size_t read(std::span<char> room) override {
        for (;;) {
            const auto count = ::read(descriptor_, room.data(), room.size());
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) fail(name_, system_error_text(errno));
        }
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    std::string name_;
    int descriptor_;
    std::optional<std::uint64_t> size_;
};

/// A file in an archive, through GDAL's file system.
class ArchivedBytes : public ByteSource {
public:
    ArchivedBytes(std::string name, const std::string& inner) : name_{std::move(name)} {
        CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES",
                           "NO");  // it would write a file beside the source
        CPLPushErrorHandler(CPLQuietErrorHandler);
        file_.reset(VSIFOpenL(inner.c_str(), "rb"));
        VSIStatBufL status;
        if (file_ && VSIStatL(inner.c_str(), &status) == 0)
            size_ = static_cast<std::uint64_t>(status.st_size);
        CPLPopErrorHandler();
        if (!file_) fail(name_, "cannot be decompressed: it is damaged, or not what its name says");
    }

    std::size_t read(std::span<char> room) override {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLErrorReset();
        const auto count = VSIFReadL(room.data(), 1, room.size(), file_.get());
        const bool failed = count == 0 && (CPLGetLastErrorType() >= CE_Failure || VSIFEofL(file_.get()) == 0);
        CPLPopErrorHandler();
        if (failed) fail(name_, "cannot be decompressed to its end: it is cut off or damaged");
        return count;
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    struct Close {
        void operator()(VSILFILE* file) const { VSIFCloseL(file); }
    };
    std::string name_;
    std::unique_ptr<VSILFILE, Close> file_;
    std::optional<std::uint64_t> size_;
};

/// GeoNames puts a readme beside its table.
std::string largest_file_in(const std::filesystem::path& archive) {
    const auto folder = "/vsizip/" + archive.string();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    const CPLStringList files{VSIReadDir(folder.c_str())};
    std::string largest;
    vsi_l_offset most = 0;
    for (int i = 0; i < files.Count(); ++i) {
        const auto path = fmt::format("{}/{}", folder, files[i]);
        VSIStatBufL status;
        if (VSIStatL(path.c_str(), &status) != 0 || static_cast<vsi_l_offset>(status.st_size) <= most)
            continue;
        most = static_cast<vsi_l_offset>(status.st_size);
        largest = path;
    }
    CPLPopErrorHandler();
    if (largest.empty()) fail(archive.string(), "holds no file, or is no zip archive");
    return largest;
}

class BytesInMemory : public ByteSource {
public:
    explicit BytesInMemory(std::string_view bytes) : rest_{bytes}, size_{bytes.size()} {}
    std::size_t read(std::span<char> room) override {
        const auto count = std::min(room.size(), rest_.size());
        std::copy_n(rest_.begin(), count, room.begin());
        rest_.remove_prefix(count);
        return count;
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    std::string_view rest_;
    std::uint64_t size_;
};

}  // namespace

std::unique_ptr<ByteSource> open_bytes(const std::filesystem::path& file) {
    auto plain = std::make_unique<DescriptorBytes>(file);
    if (file.extension() == ".zip")
        return std::make_unique<ArchivedBytes>(file.string(), largest_file_in(file));
    if (file.extension() == ".gz")
        return std::make_unique<ArchivedBytes>(file.string(), "/vsigzip/" + file.string());
    return plain;
}

std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes) {
    return std::make_unique<BytesInMemory>(bytes);
}

}  // namespace dateline
