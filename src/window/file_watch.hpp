/// Whether files have changed on the disk.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace dateline {

/// Looks at times and sizes of files twice a second, which costs a microsecond each. Files that are written
/// just now are waited for: a change counts when it has lasted from one look to the next.
class FileWatch {
public:
    using Files = std::function<std::vector<std::filesystem::path>()>;

    /// `files` names them anew at every change; empty: nothing is watched.
    explicit FileWatch(Files files);

    /// @param now  rises from call to call; between two looks nothing is asked of the disk
    /// @returns whether the files are others than at the beginning, or at the last change that this told of
    [[nodiscard]] bool has_changed(std::chrono::steady_clock::time_point now);

    /// What is there now is known.
    void accept();

private:
    struct Stamp {
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;
        bool operator==(const Stamp&) const = default;
    };
    using Stamps = std::map<std::filesystem::path, std::optional<Stamp>>;  // none: there is no such file
    [[nodiscard]] Stamps look() const;

    Files files_;
    Stamps known_;
    Stamps last_;
    std::chrono::steady_clock::time_point next_look_;
};

}  // namespace dateline
