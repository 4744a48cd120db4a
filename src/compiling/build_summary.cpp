#include "compiling/build_gazetteer.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string size_text(std::uint64_t bytes) {
    const auto amount = static_cast<double>(bytes);
    if (amount < 1e6) return fmt::format("{:.1f} kB", amount / 1e3);
    if (amount < 1e9) return fmt::format("{:.1f} MB", amount / 1e6);
    return fmt::format("{:.2f} GB", amount / 1e9);
}

}  // namespace

std::string as_text(const BuildResult& result, const std::filesystem::path& output) {
    std::string text;
    for (const auto& report : result.reports) text += as_text(report);
    if (result.joined > 0) {
        text += fmt::format("{} airports and bases were in two sources and became one place each\n",
                            result.joined);
    }
    text += fmt::format("{}: version {}, {} places, {} names, {}\n", output.string(), result.version,
                        result.places, result.names, size_text(result.file_bytes));
    return text;
}

}  // namespace dateline
