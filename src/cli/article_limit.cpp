#include "cli/article_limit.hpp"

#include "base/error.hpp"
#include "reading/articles/article_record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

std::string too_long(std::size_t bytes) {
    return fmt::format("one article of {} bytes; the limit is {} (16 MB)", bytes, article_limit_bytes);
}

}  // namespace

void hold_to_article_limit(const std::string& file, std::string& bytes,
                           const std::function<void(const std::string&)>& bad_record) {
    if (bytes.size() <= article_limit_bytes) return;
    const std::string name = file == "-" ? "standard input" : file;
    if (!looks_like_record(std::string_view{bytes}.substr(0, bytes.find('\n')))) {
        throw InputError(fmt::format("{}: {}; split it, or write NDJSON with one article a line", name,
                                     too_long(bytes.size())));
    }
    std::size_t number = 1;
    for (std::size_t start = 0; start < bytes.size(); ++number) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
        const std::size_t length = end - start;
        if (length > article_limit_bytes) {
            bad_record(fmt::format("{}:{}: {}; split it", name, number, too_long(length)));
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(start), length, ' ');
        }
        start = end + 1;
    }
}

}  // namespace dateline
