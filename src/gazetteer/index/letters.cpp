#include "gazetteer/index/letters.hpp"

namespace dateline {

std::vector<char32_t> letters_of(std::string_view utf8) {
    std::vector<char32_t> letters;
    letters.reserve(utf8.size());
    LetterFromBytes next;
    for (const char c : utf8) {
        if (next.take(static_cast<unsigned char>(c))) letters.push_back(next.letter());
    }
    return letters;
}

std::string in_reverse(std::string_view utf8) {
    std::string reversed;
    reversed.reserve(utf8.size());
    for (auto end = utf8.size(); end > 0;) {
        auto begin = end - 1;
        while (begin > 0 && (static_cast<unsigned char>(utf8[begin]) & 0xC0U) == 0x80) --begin;
        reversed.append(utf8.substr(begin, end - begin));
        end = begin;
    }
    return reversed;
}

}  // namespace dateline
