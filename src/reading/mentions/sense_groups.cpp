#include "reading/mentions/sense_groups.hpp"

#include "reading/mentions/containers.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace dateline {
namespace {

/// Words within which a container is still in the reader's mind.
constexpr std::size_t words_in_mind = 40;
/// Places of one spelling that a text tells apart; more are lists, not stories.
constexpr std::size_t most_told = 12;

/// Namesakes that some container of the article leaves.
using ToldPlaces = std::vector<PlaceNumber>;

[[nodiscard]] bool is_told(const std::vector<RecognisedName>& names, std::size_t which) {
    return names[which].before_container && which + 1 < names.size();
}

[[nodiscard]] ToldPlaces places_told(const std::vector<RecognisedName>& names, std::size_t which,
                                     const Gazetteer& gazetteer) {
    ToldPlaces places;
    for (const NameHit& inner : names[which].name.hits) {
        const auto& outer = names[which + 1].name.hits;
        const bool inside = std::any_of(outer.begin(), outer.end(), [&](const NameHit& hit) {
            return contains(hit.place, inner.place, gazetteer);
        });
        if (inside) places.push_back(inner.place);
    }
    return places;
}

[[nodiscard]] bool overlap(const ToldPlaces& a, const ToldPlaces& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// One spelling with the senses that the text tells apart, and which one a bare occurrence has here.
class Spelling {
public:
    void note_container(std::string_view key) {
        if (container_.empty()) container_ = key;
        contrasted_ = contrasted_ || container_ != key;
    }
    /// Whether it stands before different containers, which may still mean one: "Ill." and "Illinois".
    [[nodiscard]] bool contrasted() const { return contrasted_; }

    /// The sense of an occurrence that a container tells.
    std::size_t tell(const ToldPlaces& places) {
        const auto known = std::find_if(told_.begin(), told_.end(),
                                        [&](const ToldPlaces& other) { return overlap(other, places); });
        if (known != told_.end() || places.empty()) return known != told_.end() ? index(known) : 0;
        if (told_.size() < most_told) told_.push_back(places);
        return told_.size() - 1;
    }

    void remember(std::size_t sense, std::size_t word, bool in_dateline) {
        last_told_ = sense;
        last_word_ = word;
        if (in_dateline || !main_) main_ = sense;
    }

    [[nodiscard]] std::size_t bare(std::size_t word) const {
        const bool in_mind = last_word_ && word - *last_word_ <= words_in_mind;
        return in_mind ? last_told_ : main_.value_or(0);
    }

private:
    [[nodiscard]] std::size_t index(std::vector<ToldPlaces>::const_iterator at) const {
        return static_cast<std::size_t>(at - told_.begin());
    }

    std::string_view container_;
    bool contrasted_ = false;
    std::vector<ToldPlaces> told_;
    std::size_t last_told_ = 0;
    std::optional<std::size_t> last_word_, main_;
};

}  // namespace

std::vector<std::size_t> sense_groups(const std::vector<RecognisedName>& names, const Gazetteer& gazetteer) {
    std::unordered_map<std::string_view, Spelling> spellings;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (is_told(names, i)) spellings[names[i].name.key].note_container(names[i + 1].name.key);
    }
    std::unordered_map<std::string_view, std::vector<std::size_t>> numbers;  // by spelling and sense
    std::size_t count = 0;
    std::vector<std::size_t> groups;
    groups.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const RecognisedName& name = names[i];
        std::size_t sense = 0;
        const auto spelling = spellings.find(name.name.key);
        if (spelling != spellings.end() && spelling->second.contrasted()) {
            const bool told = is_told(names, i);
            sense = told ? spelling->second.tell(places_told(names, i, gazetteer))
                         : spelling->second.bare(name.name.begin);
            if (told) spelling->second.remember(sense, name.name.begin, name.in_dateline);
        }
        auto& of_spelling = numbers[name.name.key];
        constexpr auto unnumbered = static_cast<std::size_t>(-1);
        if (of_spelling.size() <= sense) of_spelling.resize(sense + 1, unnumbered);
        if (of_spelling[sense] == unnumbered) of_spelling[sense] = count++;
        groups.push_back(of_spelling[sense]);
    }
    return groups;
}

}  // namespace dateline
