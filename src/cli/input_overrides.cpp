#include "cli/input_overrides.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "dossier/overrides.hpp"

#include <filesystem>
#include <set>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t limit_bytes = std::size_t{1} << 30;

class OverrideCollector {
public:
    OverrideCollector(const Gazetteer& gazetteer, const OverrideFaults& faults)
        : gazetteer_{gazetteer}, faults_{faults} {}

    /// `folder` limits them to the articles in it; empty: to none. @throws InputError
    void take(const std::string& file, const std::string& folder) {
        ReadOverrides read = overrides_from(read_input(file, limit_bytes), file);
        take_unknown_places(read, gazetteer_);
        for (const std::string& fault : read.faults) faults_.row(fault);
        book_.add(std::move(read.rows), folder);
    }

    /// Once for each folder.
    void take_beside(const std::string& file) {
        const std::string folder = folder_of(file);
        if (file == "-" || !folders_.insert(folder).second) return;
        const auto beside = std::filesystem::path{file}.parent_path() / overrides_file_name;
        if (!std::filesystem::exists(beside)) return;
        try {
            take(beside.string(), folder);
        } catch (const InputError& error) {
            faults_.file(error.what());
        }
    }

    [[nodiscard]] OverrideBook book() && { return std::move(book_); }

private:
    const Gazetteer& gazetteer_;
    const OverrideFaults& faults_;
    OverrideBook book_;
    std::set<std::string> folders_;
};

}  // namespace

OverrideBook overrides_for(std::vector<std::string>& files, const std::string& general,
                           const Gazetteer& gazetteer, const OverrideFaults& faults) {
    OverrideCollector collector{gazetteer, faults};
    for (const std::string& file : files) collector.take_beside(file);
    std::erase_if(files, [](const std::string& file) {
        return std::filesystem::path{file}.filename() == overrides_file_name;
    });
    if (!general.empty()) collector.take(general, "");
    return std::move(collector).book();
}

}  // namespace dateline
