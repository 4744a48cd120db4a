#include "reading/article_reading.hpp"
#include "reading/mentions/byline_names.hpp"
#include "reading/mentions/recognise.hpp"
#include "reading/mentions/resolve.hpp"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// Copies places out of the gazetteer into the dossier, each once.
class PlaceShelf {
public:
    explicit PlaceShelf(ArticleReading& reading) : reading_{reading} {}

    std::size_t index_of(PlaceNumber number) {
        const auto [entry, is_new] = known_.try_emplace(static_cast<std::uint32_t>(number), 0);
        if (is_new) entry->second = place_index(reading_.dossier, reading_.gazetteer.place(number));
        return entry->second;
    }

private:
    ArticleReading& reading_;
    std::unordered_map<std::uint32_t, std::size_t> known_;
};

/// "Danes" is a people although a hamlet has that name, too, once Denmark is what is meant.
[[nodiscard]] MentionRole resolved_role(MentionRole role, const std::vector<ScoredPlace>& places) {
    const bool people = !places.empty() && places.front().name_kind == NameKind::demonym;
    return people && role == MentionRole::place ? MentionRole::demonym : role;
}

void say_whose_government(Mention& mention, const Dossier& dossier) {
    for (Candidate& candidate : mention.candidates) {
        const std::string& country = dossier.places[candidate.place].country_name;
        if (!country.empty())
            candidate.reasons.push_back(fmt::format("stands for the government of {}", country));
    }
}

}  // namespace

void find_mentions(ArticleReading& reading) {
    const auto words = article_words(reading.tokens, reading.gazetteer);
    auto names = recognise(words, reading.gazetteer);
    const Article& article = reading.dossier.articles[reading.article];
    leave_out_bylines(names, article.text, reading.index);
    auto places = resolve(names, reading.gazetteer, {article.outlet, article.url});
    PlaceShelf shelf{reading};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Mention mention{reading.article,
                        names[i].span,
                        std::string{reading.index.slice(names[i].span)},
                        resolved_role(names[i].role, places[i]),
                        {}};
        mention.candidates.reserve(places[i].size());
        for (ScoredPlace& scored : places[i]) {
            mention.candidates.push_back(
                {shelf.index_of(scored.place), scored.score, std::move(scored.reasons)});
        }
        if (mention.role == MentionRole::metonym) say_whose_government(mention, reading.dossier);
        reading.dossier.mentions.push_back(std::move(mention));
    }
}

}  // namespace dateline
