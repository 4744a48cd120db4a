#include "window/file_watch.hpp"

#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;
constexpr std::chrono::milliseconds between_looks{500};

}  // namespace

FileWatch::FileWatch(Files files) : files_{std::move(files)}, known_{look()}, last_{known_} {}

FileWatch::Stamps FileWatch::look() const {
    Stamps stamps;
    if (!files_) return stamps;
    for (const fs::path& file : files_()) {
        std::error_code error;
        const auto time = fs::last_write_time(file, error);
        if (error) {
            stamps[file] = std::nullopt;
            continue;
        }
        const auto size = fs::is_regular_file(file, error) ? fs::file_size(file, error) : 0;
        stamps[file] = Stamp{time, size};
    }
    return stamps;
}

void FileWatch::accept() {
    known_ = last_ = look();
}

bool FileWatch::has_changed(std::chrono::steady_clock::time_point now) {
    if (!files_ || now < next_look_) return false;
    next_look_ = now + between_looks;
    const Stamps before = std::exchange(last_, look());
    if (last_ == known_ || last_ != before) return false;
    known_ = last_;
    return true;
}

}  // namespace dateline
