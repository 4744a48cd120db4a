/// One search by name: from what a person wrote to ranked candidates.
#pragma once

#include "gazetteer/container.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/generic_words.hpp"
#include "gazetteer/ranking.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

class Search {
public:
    /// Both arguments must outlive the search. @throws InputError when `options.in` names nothing.
    Search(const Gazetteer& gazetteer, const SearchOptions& options);

    /**
     * Tries the name as it stands, then "Name, Container"; and while nothing is found: without its generic
     * word
     * ("Anbar Province"), as "Name Container", transliterated, and at last nearly spelt so.
     */
    [[nodiscard]] std::vector<Match> run(std::string_view name);

private:
    /// A folded name to look for, and what is known before looking.
    struct Wanted {
        std::string folded;
        const GenericWord* generic = nullptr;
        std::vector<const Container*> containers;  ///< of which a null one contains nothing
        MatchHow how = MatchHow::folded;           ///< what an equal name is: loose after transliteration
    };
    struct Candidate {
        PlaceNumber number{};
        Evidence evidence;
        std::string key;  ///< under which it was found
        double score = 0;
    };

    void look_for(const Wanted& wanted);
    void look_for_bare_name(Wanted wanted);
    void look_for_trailing_container(std::string_view folded);
    void look_for_latin(std::string_view name, const std::string& folded);
    void look_for_near_spellings(const std::string& folded);
    void add(std::span<const NameHit> hits, MatchHow how, const std::string& key, const Wanted& wanted,
             int edits = 0);
    [[nodiscard]] Evidence evidence_of(const NameHit& hit, const PlaceSummary& summary,
                                       const Wanted& wanted) const;
    [[nodiscard]] bool is_allowed(PlaceNumber number, const PlaceSummary& facts, const Wanted& wanted) const;
    [[nodiscard]] Wanted split_at_commas(std::string_view name);
    [[nodiscard]] const Container* container_named(std::string_view text);
    [[nodiscard]] std::vector<Match> best(std::string_view name) const;
    [[nodiscard]] Match match_from(Candidate candidate, std::string_view name) const;

    const Gazetteer& gazetteer_;
    const SearchOptions& options_;
    std::map<std::string, std::optional<Container>, std::less<>> containers_;
    const Container* in_ = nullptr;
    bool is_in_capitals_ = false;  ///< codes are found only so: "AND" may be Andorra, "and" is a word
    std::map<PlaceNumber, Candidate> candidates_;
};

}  // namespace dateline
