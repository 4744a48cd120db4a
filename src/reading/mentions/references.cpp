#include "reading/mentions/references.hpp"

#include "reading/mentions/antecedents.hpp"
#include "reading/mentions/country_capitals.hpp"
#include "reading/mentions/place_description.hpp"
#include "reading/sentence_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// What is believed of the first name that fits when another one does, too, and when none does.
constexpr double first_of_several = 0.7;
constexpr double only_one = 0.9;

/// Finds the references of one article.
class ReferenceFinder {
public:
    explicit ReferenceFinder(ArticleReading& reading)
        : reading_{reading},
          names_{lay_names(reading)},
          article_{reading, names_, {0, reading.tokens.all.size()}},
          before_{article_, names_},
          capitals_{reading} {}

    void run() {
        for (const Sentence& sentence : reading_.tokens.sentences) {
            const SentenceView view{reading_, names_, sentence};
            for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
                const auto description = place_description_at(view, at);
                if (!description) continue;
                add(view, *description);
                at = description->noun;
            }
        }
        merge();
    }

private:
    void add(const SentenceView& view, const Description& description) {
        if (description.capital) return add_capital(description);
        const bool country = view.is_any(description.noun, {"country", "nation"});
        if (country && before_.follows_place(view, description)) return add_country(description);
        auto named = before_.of(view, description);
        if (named.empty() && country) return add_country(description);
        if (named.empty()) {
            if (const LaidName* name = before_.named_later(view, description)) named.push_back(name);
        }
        if (!named.empty()) add_named(description, named);
    }

    void add_named(const Description& description, const std::vector<const LaidName*>& named) {
        Mention mention = blank(description);
        double share = named.size() > 1 ? first_of_several : only_one;
        for (const LaidName* name : named) {
            const Mention& before = article_.mention(*name);
            const Candidate& meant = before.candidates.front();
            take(mention, meant.place, share * meant.score,
                 fmt::format("stands for \"{}\" {} it", before.quote,
                             name->begin < description.begin ? "before" : "behind"));
            share = 1 - first_of_several;
        }
        found_.push_back(std::move(mention));
    }

    void add_country(const Description& description) {
        const auto country = country_spoken_of(description.begin);
        if (!country) return;
        Mention mention = blank(description);
        take(mention, *country, only_one / 2, "the country of the place named before it");
        found_.push_back(std::move(mention));
    }

    /// A country's, and next the state's or province's that is named before it.
    void add_capital(const Description& description) {
        const bool owned = description.owner != nullptr;
        const auto named = owned ? std::nullopt : last_named(description.begin, "P.PPLC");
        const auto capital = named ? named : capital_of_spoken(description);
        if (!capital) return;
        Mention mention = blank(description);
        take(mention, *capital, only_one,
             fmt::format("capital of {}", reading_.dossier.places[*capital].country_name));
        const auto local = owned ? std::nullopt : last_named(description.begin, "P.PPLA");
        if (local)
            take(mention, *local, 1 - only_one,
                 fmt::format("capital of {}", reading_.dossier.places[*local].admin1));
        found_.push_back(std::move(mention));
    }

    /// The place with a feature code that is named last before a position.
    [[nodiscard]] std::optional<std::size_t> last_named(std::size_t before,
                                                        std::string_view feature_code) const {
        std::optional<std::size_t> place;
        before_.for_each_before(before, [&](const LaidName& name) {
            if (article_.place(name)->feature_code == feature_code) place = best(name);
            return place.has_value();
        });
        return place;
    }

    [[nodiscard]] std::optional<std::size_t> capital_of_spoken(const Description& description) {
        const auto country = description.owner != nullptr ? capitals_.country_of(best(*description.owner))
                                                          : country_spoken_of(description.begin);
        return country ? capitals_.capital_of(*country) : std::nullopt;
    }

    /// The country named last before a position, else that of the place named last.
    [[nodiscard]] std::optional<std::size_t> country_spoken_of(std::size_t before) {
        std::optional<std::size_t> last;
        before_.for_each_before(before, [&](const LaidName& name) {
            last = best(name);
            return true;
        });
        if (!last) last = first_behind(before);
        return last ? capitals_.country_of(*last) : std::nullopt;
    }

    /// "The strike hit the capital, Ukraine's military said": what an article's first sentences name later.
    [[nodiscard]] std::optional<std::size_t> first_behind(std::size_t at) const {
        for (const LaidName& name : names_) {
            if (name.begin < at || article_.place(name) == nullptr) continue;
            return name.begin - at <= reference_reach / 4 ? std::optional{best(name)} : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::size_t best(const LaidName& name) const {
        return article_.mention(name).candidates.front().place;
    }

    [[nodiscard]] Mention blank(const Description& description) const {
        Mention mention;
        mention.article = reading_.article;
        mention.span = article_.span(description.begin, description.noun + 1);
        mention.quote = reading_.index.slice(mention.span);
        mention.role = MentionRole::reference;
        return mention;
    }

    static void take(Mention& mention, std::size_t place, double score, std::string reason) {
        mention.candidates.push_back({place, score, {std::move(reason)}});
    }

    void merge() {
        auto& mentions = reading_.dossier.mentions;
        const auto middle = static_cast<std::ptrdiff_t>(mentions.size());
        std::ranges::move(found_, std::back_inserter(mentions));
        std::inplace_merge(mentions.begin() + static_cast<std::ptrdiff_t>(reading_.first_mention),
                           mentions.begin() + middle, mentions.end(),
                           [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    }

    ArticleReading& reading_;
    std::vector<LaidName> names_;
    SentenceView article_;  ///< the whole article as one sentence
    Antecedents before_;
    CountryCapitals capitals_;
    std::vector<Mention> found_;
};

}  // namespace

void find_references(ArticleReading& reading) {
    ReferenceFinder{reading}.run();
}

}  // namespace dateline
