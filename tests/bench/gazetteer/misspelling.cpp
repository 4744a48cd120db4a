#include "misspelling.hpp"

#include "gazetteer/index/letters.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using Letters = std::vector<std::string>;

Letters split(std::string_view folded) {
    Letters letters;
    LetterFromBytes next;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (!next.take(static_cast<unsigned char>(folded[i]))) continue;
        letters.emplace_back(folded.substr(begin, i + 1 - begin));
        begin = i + 1;
    }
    return letters;
}

/// Of the alphabet, or, in a name of another script, of the name itself.
std::string any_letter(const Letters& letters, std::mt19937& random) {
    const auto& own = letters[random() % letters.size()];
    if (own.size() > 1) return own;
    return {static_cast<char>('a' + random() % 26)};
}

void edit(Letters& letters, std::mt19937& random) {
    const auto at = random() % letters.size();
    const auto position = letters.begin() + static_cast<std::ptrdiff_t>(at);
    switch (random() % 4) {
        case 0:
            letters.erase(position);
            break;
        case 1:
            letters.insert(position, any_letter(letters, random));
            break;
        case 2:
            *position = any_letter(letters, random);
            break;
        default:
            std::swap(letters[at], letters[at + 1 < letters.size() ? at + 1 : at - 1]);
    }
}

int edits_for(std::size_t letters, std::mt19937& random) {
    const auto chance = random() % 100;
    if (letters >= 12 && chance >= 95) return 3;
    return letters >= 7 && chance >= 70 ? 2 : 1;
}

}  // namespace

std::string misspelt(std::string_view folded, std::mt19937& random) {
    auto letters = split(folded);
    for (auto edits = edits_for(letters.size(), random); edits > 0; --edits) edit(letters, random);
    std::string name;
    for (const auto& letter : letters) name += letter;
    return name;
}

}  // namespace dateline
