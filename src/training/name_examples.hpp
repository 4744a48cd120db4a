/// What the recogniser learns from: its candidates in annotated articles.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "training/annotated_corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// How many ways there are for a candidate to follow the one before it: another sentence, the same one, a few
/// words on, behind "and", behind a comma.
inline constexpr std::size_t link_count = 5;

/// One candidate, with the numbers of its features.
struct NameExample {
    std::vector<std::uint32_t> features;
    bool is_place = false;
    std::size_t link = 0;  ///< to the example before it, below link_count
};

struct ExampleDocument {
    std::vector<NameExample> examples;
    std::size_t places = 0;  ///< marked, whether a candidate was found for them or not
};

struct ExampleCorpus {
    std::string name;
    bool is_news = true;
    std::uint32_t own_feature = 0;  ///< that every example of this corpus has: how freely it marks places
    double freedom_share = 1;       ///< what its own feature counts among those of all news
    std::vector<ExampleDocument> documents;
};

/// Gives features their numbers.
class FeatureNumbers {
public:
    std::uint32_t number_of(std::string name);
    [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }
    [[nodiscard]] const std::string& name(std::size_t number) const { return names_[number]; }

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> names_;
};

/**
 * A candidate is a place when exactly its span is marked as one. In a corpus of named entities, candidates
 * that are only part of a marked span, and peoples ("Iraqi"), are left out: such corpora call them something
 * else than annotated news does.
 */
[[nodiscard]] ExampleCorpus name_examples(const AnnotatedCorpus& corpus, const Gazetteer& gazetteer,
                                          FeatureNumbers& numbers);

}  // namespace dateline
