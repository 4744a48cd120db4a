/// Which words stand close around a word.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace dateline {

/// Whether one of the words stands right before `at`.
inline bool follows(const SentenceView& view, std::size_t at, std::initializer_list<std::string_view> words) {
    return at > view.begin() && view.is_any(at - 1, words);
}

/// Whether one of the words stands within `reach` tokens before `at`, no mark between.
template <typename List>
bool stands_before(const SentenceView& view, std::size_t at, std::size_t reach, const List& words) {
    for (std::size_t back = 1; back <= reach && at >= view.begin() + back; ++back) {
        if (view.is_any(at - back, words)) return true;
        if (view.is_mark(at - back) && !view.is(at - back, "-")) return false;
    }
    return false;
}

/// The same behind `at`.
template <typename List>
bool stands_behind(const SentenceView& view, std::size_t at, std::size_t reach, const List& words) {
    for (std::size_t ahead = 1; ahead <= reach; ++ahead) {
        if (view.is_any(at + ahead, words)) return true;
        if (view.is_mark(at + ahead) && !view.is(at + ahead, "-")) return false;
    }
    return false;
}

}  // namespace dateline
