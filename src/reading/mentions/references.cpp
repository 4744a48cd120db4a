#include "reading/mentions/references.hpp"

#include "reading/mentions/place_description.hpp"
#include "reading/place_nouns.hpp"
#include "reading/sentence_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// How far back a description points, in tokens: about eight sentences.
constexpr std::size_t reference_reach = 200;
/// Names that are looked at for one description.
constexpr std::size_t names_back = 40;
/// A village of the gazetteer's figures may have grown, a town is seldom called one beyond these.
constexpr std::int64_t largest_village = 30'000;
constexpr std::int64_t largest_town = 500'000;
/// Of a country's places, the likeliest among which its capital is looked for.
constexpr std::size_t likeliest_places = 40;

/// What is believed of the first name that fits when another one does, too, and when none does.
constexpr double first_of_several = 0.7;
constexpr double only_one = 0.9;

bool is_called(const Place& place, const Description& description, const SentenceView& view) {
    if (!may_be_called(place, description.noun_class)) return false;
    const std::size_t noun = description.noun;
    if (place.kind != PlaceKind::populated_place || place.population == 0) return true;
    if (view.is_any(noun, {"village", "hamlet"})) return place.population <= largest_village;
    return !view.is(noun, "town") || place.population <= largest_town;
}

/// Whether a name only serves to measure or belongs to another: "20 miles west of Baghdad", "Hit, Iraq".
bool is_background(const SentenceView& article, const LaidName& name) {
    const std::size_t begin = name.begin;
    if (begin < 2) return false;
    const bool measured =
        article.is_any(begin - 1, {"of", "from"}) &&
        article.is_any(begin - 2, {"north", "south", "east", "west", "northeast", "northwest", "southeast",
                                   "southwest", "miles", "kilometers", "kilometres", "km", "away"});
    return measured;
}

/// Finds the references of one article.
class ReferenceFinder {
public:
    explicit ReferenceFinder(ArticleReading& reading)
        : reading_{reading},
          names_{lay_names(reading)},
          article_{reading, names_, {0, reading.tokens.all.size()}} {}

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
    /// The names before a description that it may stand for, likeliest first, at most two different places.
    using Antecedents = std::vector<const LaidName*>;

    void add(const SentenceView& view, const Description& description) {
        if (description.capital) return add_capital(description);
        const bool country = view.is_any(description.noun, {"country", "nation"});
        if (country && follows_place(view, description)) return add_country(description);
        Antecedents named = antecedents(view, description);
        if (named.empty() && country) return add_country(description);
        if (named.empty()) {
            if (const LaidName* name = named_later(view, description)) named.push_back(name);
        }
        if (!named.empty()) add_named(description, named);
    }

    /// "Erbil, in the north of the country": the name before it in its sentence lies in the one meant.
    [[nodiscard]] bool follows_place(const SentenceView& view, const Description& description) const {
        bool inside = false;
        for_each_before(description.begin, [&](const LaidName& name) {
            const bool placed = name.begin >= view.begin() && article_.is_place(name);
            inside = placed && article_.place(name)->kind != PlaceKind::country &&
                     !article_.place(name)->country.empty();
            return true;
        });
        return inside;
    }

    /// The names before a position, nearest first.
    template <typename Take>
    void for_each_before(std::size_t at, const Take& take) const {
        const auto end = std::partition_point(names_.begin(), names_.end(),
                                              [at](const LaidName& name) { return name.end <= at; });
        std::size_t looked_at = 0;
        for (auto name = std::make_reverse_iterator(end); name != names_.rend(); ++name) {
            if (++looked_at > names_back || at - name->end > reference_reach) return;
            if (article_.place(*name) != nullptr && take(*name)) return;
        }
    }

    /// "The base was hit. … Al Asad": the only place of the article that it can be, when that is named later.
    [[nodiscard]] const LaidName* named_later(const SentenceView& view,
                                              const Description& description) const {
        if (description.noun_class != NounClass::site) return nullptr;
        const LaidName* only = nullptr;
        std::size_t looked_at = 0;
        for (const LaidName& name : names_) {
            const Place* place = article_.place(name);
            if (name.begin < description.begin || place == nullptr || !article_.is_place(name)) continue;
            if (++looked_at > names_back) break;
            if (!is_called(*place, description, view)) continue;
            if (only != nullptr && article_.place(*only)->id != place->id) return nullptr;
            if (only == nullptr) only = &name;
        }
        return only;
    }

    [[nodiscard]] Antecedents antecedents(const SentenceView& view, const Description& description) const {
        Antecedents front;
        Antecedents back;
        const auto known = [&](const Antecedents& list, const LaidName& name) {
            return std::ranges::any_of(list, [&](const LaidName* other) {
                return article_.place(*other)->id == article_.place(name)->id;
            });
        };
        for_each_before(description.begin, [&](const LaidName& name) {
            const Place& place = *article_.place(name);
            if (article_.is_place(name) && is_called(place, description, view)) {
                Antecedents& list = is_background(article_, name) ? back : front;
                if (!known(list, name)) list.push_back(&name);
            }
            return front.size() >= 2;
        });
        for (const LaidName* name : back) {
            if (!known(front, *name)) front.push_back(name);
        }
        if (front.size() > 2) front.resize(2);
        return front;
    }

    void add_named(const Description& description, const Antecedents& named) {
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

    void add_capital(const Description& description) {
        const auto named = description.owner != nullptr ? std::nullopt : capital_named(description.begin);
        const auto capital = named ? named : capital_of_spoken(description);
        if (!capital) return;
        Mention mention = blank(description);
        take(mention, *capital, only_one,
             fmt::format("capital of {}", reading_.dossier.places[*capital].country_name));
        found_.push_back(std::move(mention));
    }

    [[nodiscard]] std::optional<std::size_t> capital_named(std::size_t before) const {
        std::optional<std::size_t> capital;
        for_each_before(before, [&](const LaidName& name) {
            if (article_.place(name)->feature_code == "P.PPLC") capital = best(name);
            return capital.has_value();
        });
        return capital;
    }

    [[nodiscard]] std::optional<std::size_t> capital_of_spoken(const Description& description) {
        std::optional<std::size_t> country;
        if (description.owner != nullptr)
            country = country_of(best(*description.owner));
        else
            country = country_spoken_of(description.begin);
        return country ? capital_of(*country) : std::nullopt;
    }

    /// The country named last before a position, else that of the place named last.
    [[nodiscard]] std::optional<std::size_t> country_spoken_of(std::size_t before) {
        std::optional<std::size_t> last;
        for_each_before(before, [&](const LaidName& name) {
            last = best(name);
            return true;
        });
        if (!last) last = first_behind(before);
        return last ? country_of(*last) : std::nullopt;
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

    [[nodiscard]] std::optional<std::size_t> country_of(std::size_t place) {
        const Place& inner = reading_.dossier.places[place];
        if (inner.kind == PlaceKind::country) return place;
        const auto number = reading_.gazetteer.by_id(inner.id);
        const auto country = number ? reading_.gazetteer.country_of(*number) : std::nullopt;
        if (!country) return std::nullopt;
        return place_index(reading_.dossier, reading_.gazetteer.place(*country));
    }

    [[nodiscard]] std::optional<std::size_t> capital_of(std::size_t country) {
        const auto [entry, is_new] = capitals_.try_emplace(country);
        if (is_new) entry->second = looked_up_capital(reading_.dossier.places[country]);
        return entry->second;
    }

    [[nodiscard]] std::optional<std::size_t> looked_up_capital(const Place& country) {
        const auto number = reading_.gazetteer.by_id(country.id);
        const auto area = number ? reading_.gazetteer.place(*number).extent.area : nullptr;
        if (!area || area->polygons.empty()) return std::nullopt;
        const std::string code = country.country;
        const auto is_town = [&](PlaceNumber place) {
            const PlaceSummary facts = reading_.gazetteer.summary(place);
            return facts.kind == PlaceKind::populated_place && facts.country == code;
        };
        for (const PlaceNumber place :
             reading_.gazetteer.within(bounding_box(*area), likeliest_places, is_town)) {
            Place town = reading_.gazetteer.place(place);
            if (town.feature_code == "P.PPLC") return place_index(reading_.dossier, std::move(town));
        }
        return std::nullopt;
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
    std::vector<Mention> found_;
    std::map<std::size_t, std::optional<std::size_t>>
        capitals_;  ///< by country, both in the dossier's places
};

}  // namespace

void find_references(ArticleReading& reading) {
    ReferenceFinder{reading}.run();
}

}  // namespace dateline
