/// What collecting the signs of a candidate has in common.
#pragma once

#include "reading/mentions/name_signs.hpp"

#include <vector>

namespace dateline {

/// One candidate with the words around it, and the signs found so far. Their order is part of the learned
/// weights: pairs of signs are weighed in it.
class SignCollector {
public:
    SignCollector(std::size_t which, const NameSetting& setting, std::vector<NameSign>& signs)
        : which_{which},
          setting_{setting},
          words_{setting.words.all},
          name_{setting.candidates[which]},
          signs_{signs} {}

protected:
    void add(NameSign sign) { signs_.push_back(sign); }
    void add_if(bool condition, NameSign sign) {
        if (condition) add(sign);
    }

    [[nodiscard]] const ArticleWord& first() const { return words_[name_.begin]; }
    [[nodiscard]] const ArticleWord& last() const { return words_[name_.end - 1]; }
    /// The word before or behind the name within its sentence; null at the sentence's ends.
    [[nodiscard]] const ArticleWord* before(std::size_t steps = 1) const {
        if (name_.begin < steps) return nullptr;
        const ArticleWord& word = words_[name_.begin - steps];
        return word.sentence == first().sentence ? &word : nullptr;
    }
    [[nodiscard]] const ArticleWord* behind(std::size_t steps = 0) const {
        if (name_.end + steps >= words_.size()) return nullptr;
        const ArticleWord& word = words_[name_.end + steps];
        return word.sentence == last().sentence ? &word : nullptr;
    }
    /// "March", "Northern", "County", "General": no name by itself.
    [[nodiscard]] bool never_alone() const;

    std::size_t which_;
    const NameSetting& setting_;
    const std::vector<ArticleWord>& words_;
    const NameCandidate& name_;

private:
    std::vector<NameSign>& signs_;
};

/// The name by itself: how known its places are, how it is written, what its only word means otherwise.
void add_own_signs(std::size_t which, const NameSetting& setting, std::vector<NameSign>& signs);

/// The words before and behind it.
void add_neighbour_signs(std::size_t which, const NameSetting& setting, std::vector<NameSign>& signs);

}  // namespace dateline
