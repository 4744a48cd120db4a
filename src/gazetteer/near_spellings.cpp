#include "gazetteer/near_spellings.hpp"

#include <utility>

namespace dateline {
namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz ";

bool is_ascii(char c) {
    return (c & '\x80') == 0;
}

void change_at(std::string& word, std::size_t i, const std::function<void(const std::string&)>& each) {
    const char original = word[i];
    for (const char letter : letters) {
        if (letter == original) continue;
        word[i] = letter;
        each(word);
    }
    word[i] = original;
    if (i + 1 < word.size() && is_ascii(word[i + 1]) && word[i] != word[i + 1]) {
        std::swap(word[i], word[i + 1]);
        each(word);
        std::swap(word[i], word[i + 1]);
    }
    word.erase(i, 1);
    each(word);
    word.insert(i, 1, original);
}

void insert_at(std::string& word, std::size_t i, const std::function<void(const std::string&)>& each) {
    word.insert(i, 1, ' ');
    for (const char letter : letters) {
        word[i] = letter;
        each(word);
    }
    word.erase(i, 1);
}

}  // namespace

void for_each_near_spelling(std::string_view folded, const std::function<void(const std::string&)>& each) {
    constexpr std::size_t longest = 40;
    if (folded.size() > longest) return;
    std::string word{folded};
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (is_ascii(word[i])) change_at(word, i, each);
    }
    for (std::size_t i = 0; i <= word.size(); ++i) insert_at(word, i, each);
}

}  // namespace dateline
