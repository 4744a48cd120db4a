#include "gazetteer/index/folded_index.hpp"

#include "gazetteer/index/letters.hpp"

#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

/// How many keys begin with the first 0, 1, 2, … letters of a text. Below the tree's leaves it is an
/// estimate.
std::vector<double> keys_by_letters(const KeyTree& tree, std::string_view text) {
    constexpr double fewer_with_each_letter = 0.2;
    std::vector<double> counts{static_cast<double>(tree.keys.size())};
    auto node = tree.trie.root(tree.keys.size());
    bool is_inside = true;
    LetterFromBytes letter;
    for (const char c : text) {
        std::optional<KeyTrie::Node> next;
        if (is_inside) {
            tree.trie.for_each_child(node, [&](const KeyTrie::Node& child) {
                if (child.label == static_cast<unsigned char>(c)) next = child;
            });
        }
        is_inside = next.has_value();
        if (next) node = *next;
        if (!letter.take(static_cast<unsigned char>(c))) continue;
        const double here = node.keys.end - node.keys.first;
        counts.push_back(is_inside ? here : counts.back() * fewer_with_each_letter);
    }
    return counts;
}

/// Keys left after so many letters of which some may be wrong: about as many as after two fewer for each.
double keys_left(const std::vector<double>& counts, std::size_t letters, int edits) {
    const auto lost = 2 * static_cast<std::size_t>(edits);
    return counts.at(letters > lost ? letters - lost : 0);
}

/// Half of the edits, rounded down, may lie in the part from which a walk starts.
constexpr int edits_in_first_part(int edits) {
    return edits / 2;
}
constexpr int edits_in_last_part(int edits) {
    return edits - 1 - edits_in_first_part(edits);
}

/// Before which letter to part a text so that the walks from both ends have the fewest keys to look at.
std::size_t best_split(const std::vector<double>& forward, const std::vector<double>& backward, int edits) {
    const auto letters = forward.size() - 1;
    const auto cost = [&](std::size_t split) {
        return keys_left(forward, split, edits_in_first_part(edits)) +
               keys_left(backward, letters - split, edits_in_last_part(edits));
    };
    std::size_t best = letters / 2;
    for (std::size_t split = 1; split < letters; ++split) {
        if (cost(split) < cost(best)) best = split;
    }
    return best;
}

/// Found from both ends: once, with the fewer edits, since each walk sees only the ways that are open to it.
void remove_doubles(std::vector<NearKey>& keys) {
    std::sort(keys.begin(), keys.end(), [](const NearKey& a, const NearKey& b) {
        return std::tuple{a.number, a.edits} < std::tuple{b.number, b.edits};
    });
    const auto same = [](const NearKey& a, const NearKey& b) { return a.number == b.number; };
    keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
}

}  // namespace

/**
 * A text within d edits has at most d/2 of them before some letter, or at most d - 1 - d/2 from there on. So
 * one walk from the front and one from the back, each strict at first, meet every key; both are over quickly,
 * because few keys share so much with the text (Mihov and Schulz 2004, doi:10.1162/0891201042544938).
 */
class FoldedIndex::Neighbourhood {
public:
    Neighbourhood(const Sections& sections, std::string_view key)
        : sections_{sections},
          letters_{letters_of(key)},
          reversed_{letters_.rbegin(), letters_.rend()},
          forward_{keys_by_letters(sections.forward, key)},
          backward_{keys_by_letters(sections.backward, in_reverse(key))} {}

    /// @pre edits >= 1
    [[nodiscard]] std::vector<NearKey> within(int edits) const {
        const auto split = best_split(forward_, backward_, edits);
        const EditAutomaton forth{letters_, {edits, split, edits_in_first_part(edits)}};
        const EditAutomaton back{reversed_, {edits, letters_.size() - split, edits_in_last_part(edits)}};
        auto found = NearKeyWalk{sections_.forward, forth}.run();
        for (auto& key : NearKeyWalk{sections_.backward, back}.run()) {
            key.number = key.value;
            found.push_back(key);
        }
        remove_doubles(found);
        std::erase_if(found, [this](const NearKey& key) {
            return key.edits > edits_allowed(std::min<std::size_t>(key.letters, letters_.size()));
        });
        return found;
    }

private:
    const Sections& sections_;
    std::vector<char32_t> letters_, reversed_;
    std::vector<double> forward_, backward_;
};

std::vector<FoldedIndex::Found> FoldedIndex::near(std::string_view key, std::size_t count) const {
    const auto letters = letters_of(key).size();
    const int bound = edits_allowed(letters);
    std::vector<NearKey> near;
    if (letters <= EditAutomaton::longest_pattern && bound > 0 && at_.forward.keys.size() > 0) {
        const Neighbourhood neighbourhood{at_, key};
        // Most slips are one edit; a name with more is looked for only when those did not give enough.
        near = neighbourhood.within(1);
        if (bound > 1 && near.size() < count) near = neighbourhood.within(bound);
    }
    std::vector<Found> found;
    found.reserve(near.size());
    for (const auto& [number, value, edits, key_letters] : near) {
        const auto hits = read_to(number, [](const KeyCursor&) {});
        if (!hits.empty()) found.push_back({number, {}, hits, edits});
    }
    const auto kept = std::min(found.size(), count);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      [](const Found& a, const Found& b) {
                          return std::tuple{a.edits, a.hits.front().place, a.number} <
                                 std::tuple{b.edits, b.hits.front().place, b.number};
                      });
    found.resize(kept);
    for (auto& one : found) one.key = this->found(one.number).key;
    return found;
}

}  // namespace dateline
