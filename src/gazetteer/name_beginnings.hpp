/// Whether names begin with some words, as far as it was asked.
#pragma once

#include "text/recent_words.hpp"

#include <mutex>
#include <string_view>

namespace dateline {

/// Keeps the last some ten thousand answers: a stream of articles asks about the same names again and again,
/// and an answer takes a search among all keys. Safe to use from several threads at once.
class NameBeginnings {
public:
    /// The answer for some words, found by `find(words)` when it is not known.
    template <typename Find>
    [[nodiscard]] bool get(std::string_view words, const Find& find) const {
        const std::lock_guard lock{mutex_};
        return answers_.of(words, find);
    }

private:
    mutable std::mutex mutex_;
    mutable RecentWords<bool, 65'536> answers_;
};

}  // namespace dateline
