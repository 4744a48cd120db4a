#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace dateline {
namespace {

std::vector<std::string_view> words_of(std::string_view folded) {
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        if (end > 0) words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "ar" before "ramadi", "ash" before "shatrah", "ez" before "zor": the article took on the letter that
/// follows.
bool is_assimilated_article(std::string_view word, std::string_view next) {
    if (word.size() < 2 || word.size() > 3 || (word[0] != 'a' && word[0] != 'e')) return false;
    if (!is_one_of(word.substr(1), {"d", "dh", "n", "r", "s", "sh", "t", "th", "z"})) return false;
    return next.substr(0, word.size() - 1) == word.substr(1);
}

bool is_article(std::string_view word, std::string_view next) {
    return is_one_of(word, {"al", "el", "ul"}) || is_assimilated_article(word, next);
}

/// The Persian link between two words: "Bandar-e Abbas", "Mazar-i-Sharif".
bool is_ezafe(std::string_view word) {
    return is_one_of(word, {"e", "i", "ye", "yi"});
}

/// Words that many names share and spell in several ways, as one of them.
std::string_view usual_word(std::string_view word) {
    if (is_one_of(word, {"st", "ste", "sainte"})) return "saint";
    if (word == "mt") return "mount";
    if (word == "ft") return "fort";
    if (is_one_of(word, {"tel", "tell", "tall"})) return "tal";
    if (is_one_of(word, {"jebel", "djebel", "jebal", "djebal", "gebel", "gabal"})) return "jabal";
    return word == "kfar" ? "kafr" : word;
}

/// The words that carry the name: without articles and links, and without "ain" (spring) in front.
std::vector<std::string_view> telling_words(const std::vector<std::string_view>& words) {
    if (words.size() < 2) return words;
    std::vector<std::string_view> telling;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (!last && is_article(words[i], words[i + 1])) continue;
        if (!last && i > 0 && is_ezafe(words[i])) continue;
        if (!last && telling.empty() && is_one_of(words[i], {"ain", "ayn", "ein"})) continue;
        telling.push_back(usual_word(words[i]));
    }
    return telling;
}

struct Replacement {
    std::string_view from, to;
};

template <std::size_t n>
const Replacement* find_replacement(const std::array<Replacement, n>& table, std::string_view at) {
    const auto found = std::find_if(table.begin(), table.end(), [at](const Replacement& r) {
        return at.substr(0, r.from.size()) == r.from;
    });
    return found == table.end() ? nullptr : &*found;
}

/// Endings that are one ending in Arabic (teh marbuta) and Persian, longest first.
std::string with_plain_ending(std::string_view word) {
    static constexpr std::array endings{Replacement{"iyyah", "ia"}, Replacement{"iyya", "ia"},
                                        Replacement{"iyah", "ia"},  Replacement{"iyeh", "ia"},
                                        Replacement{"iya", "ia"},   Replacement{"iye", "ia"},
                                        Replacement{"ah", "a"},     Replacement{"eh", "a"}};
    for (const auto& [from, to] : endings) {
        if (word.size() <= from.size() + 1 || word.substr(word.size() - from.size()) != from) continue;
        return std::string{word.substr(0, word.size() - from.size())}.append(to);
    }
    return std::string{word};
}

/// Spellings of one sound, longest first.
void append_sounds(std::string& key, std::string_view word) {
    static constexpr std::array sounds{
        Replacement{"aa", "a"}, Replacement{"ai", "i"},  Replacement{"ay", "i"}, Replacement{"ei", "i"},
        Replacement{"ey", "i"}, Replacement{"au", "u"},  Replacement{"aw", "u"}, Replacement{"ou", "u"},
        Replacement{"ow", "u"}, Replacement{"kh", "k"},  Replacement{"gh", "k"}, Replacement{"dh", "d"},
        Replacement{"dj", "j"}, Replacement{"tz", "ts"}, Replacement{"th", "t"}, Replacement{"e", "i"},
        Replacement{"g", "k"},  Replacement{"o", "u"},   Replacement{"q", "k"},  Replacement{"w", "u"},
        Replacement{"x", "k"},  Replacement{"y", "i"}};
    while (!word.empty()) {
        const auto* replacement = find_replacement(sounds, word);
        key += replacement != nullptr ? replacement->to : word.substr(0, 1);
        word.remove_prefix(replacement != nullptr ? replacement->from.size() : 1);
    }
}

/// Only ASCII letters are doubled in spelling alone; digits and other scripts' bytes stay.
void drop_doubled_letters(std::string& key) {
    const auto doubled = [](char a, char b) { return a == b && a >= 'a' && a <= 'z'; };
    key.erase(std::unique(key.begin(), key.end(), doubled), key.end());
}

}  // namespace

std::string loose_key(std::string_view folded) {
    std::string key;
    for (const auto word : telling_words(words_of(folded))) append_sounds(key, with_plain_ending(word));
    drop_doubled_letters(key);
    return key;
}

}  // namespace dateline
