#include "cli/unread_articles.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "cli/input_files.hpp"

#include <filesystem>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_text_bytes = std::size_t{16} << 20;

/// A name may be parted by a line's end: its first word will do.
[[nodiscard]] std::string sought_text(const Override& row) {
    return row.article == all_articles ? row.surface.substr(0, row.surface.find(' ')) : row.article;
}

}  // namespace

UnreadArticles::UnreadArticles(const std::vector<std::string>& read) {
    for (const std::string& file : read) read_.insert(fs::path{file}.lexically_normal().string());
}

bool UnreadArticles::may_be_meant(const Override& row, const std::string& folder) const {
    const std::string sought = sought_text(row);
    std::size_t left_bytes = most_text_bytes;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{folder, error}) {
        const fs::path& path = entry.path();
        if (!is_article_file(path) || read_.contains(path.lexically_normal().string())) continue;
        if (path.filename() == row.article || path.stem() == row.article) return true;
        try {
            const std::string text = read_input(path.string(), left_bytes);
            if (text.find(sought) != std::string::npos) return true;
            left_bytes -= text.size();
        } catch (const InputError&) {
            return true;
        }
    }
    return false;
}

}  // namespace dateline
