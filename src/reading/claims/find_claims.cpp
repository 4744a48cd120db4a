#include "reading/article_reading.hpp"
#include "reading/claims/claim_subject.hpp"
#include "reading/claims/clock_place.hpp"
#include "reading/claims/containment_grammar.hpp"
#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/late_mentions.hpp"
#include "reading/claims/time_grammar.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Tokens before a statement that its quote takes in, when its subject is named there.
constexpr std::size_t longest_lead = 30;

/// Towns below this have namesakes that gazetteers do not know.
constexpr std::int64_t well_known_population = 100'000;

/// Collects the claims of one article, sentence by sentence.
class ClaimFinder {
public:
    explicit ClaimFinder(ArticleReading& reading)
        : reading_{reading},
          names_{lay_names(reading)},
          article_{reading, names_, {0, reading.tokens.all.size()}},
          late_{reading} {}

    void read(Sentence sentence) {
        const SentenceView view{reading_, names_, sentence};
        taken_.clear();
        if (!view.names().empty()) {
            read_containments(view);
        }
        read_relations(view, mentions_a_unit(view));
        read_times(view);
    }

    [[nodiscard]] std::vector<Claim> take() {
        late_.merge(found_);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
        return std::move(found_);
    }

private:
    [[nodiscard]] Claim claim_over(const SentenceView& view, ClaimKind kind, std::size_t begin,
                                   std::size_t end) const {
        Claim claim;
        claim.article = reading_.article;
        claim.kind = kind;
        claim.span = view.span(begin, end);
        claim.quote = std::string{reading_.index.slice(claim.span)};
        return claim;
    }

    void read_containments(const SentenceView& view) {
        for (const auto& statement : containments(view, names_)) {
            Claim claim = claim_over(view, ClaimKind::containment, statement.begin, statement.end);
            claim.subject = looked_up(view, {statement.subject, {}, false});
            claim.object = claim_end(view, statement.container);
            if (claim.subject.candidates.empty()) continue;
            if (!statement.said_outright && is_another(claim)) claim.subject.candidates.clear();
            found_.push_back(std::move(claim));
        }
    }

    /**
     * Whether a small place elsewhere was found for "Grantville, Pennsylvania": then the one meant is a
     * namesake that the gazetteer lacks, which is likelier than a writer's error said in passing.
     */
    [[nodiscard]] bool is_another(const Claim& claim) const {
        if (claim.object.candidates.empty()) return false;
        const auto& places = reading_.dossier.places;
        const Place& found = places[claim.subject.candidates.front()];
        const Place& container = places[claim.object.candidates.front()];
        const bool small =
            found.kind == PlaceKind::populated_place && found.population < well_known_population;
        const bool division = container.kind == PlaceKind::admin1 && found.admin1 != container.name;
        return small && (found.country != container.country || division);
    }

    void read_relations(const SentenceView& view, bool has_unit) {
        std::size_t at = view.begin();
        while (at < view.end()) {
            const auto relation = relation_at(view, at, has_unit);
            if (relation) add(view, *relation);
            at = relation ? std::max(relation->end, at + 1) : std::max(at + 1, skip_to_);
        }
    }

    /// The statement that begins here; else skip_to_ is where the next may begin.
    [[nodiscard]] std::optional<Relation> relation_at(const SentenceView& view, std::size_t at,
                                                      bool has_unit) {
        skip_to_ = at + 1;
        if (has_unit) {
            if (auto relation = tabular_relation_at(view, at)) return relation;
            if (const auto length = length_at(view, at)) {
                if (auto relation = span_relation_with(view, *length)) return relation;
                if (auto relation = relation_with(view, *length)) return relation;
                skip_to_ = length->end;
                return std::nullopt;
            }
        }
        if (view.names().empty()) return std::nullopt;
        if (auto relation = direction_relation_at(view, at)) return relation;
        return nearness_relation_at(view, at);
    }

    void add(const SentenceView& view, const Relation& relation) {
        const auto subject = subject_of(view, relation);
        if (!subject) return;
        const PlacePhrase object = relation.object_implied ? implied_object(view, relation) : relation.object;
        const bool leads = subject->run.begin < subject->run.end && subject->run.begin >= view.begin() &&
                           subject->run.begin < relation.begin &&
                           relation.begin - subject->run.begin <= longest_lead;
        const std::size_t begin = leads ? subject->run.begin : relation.begin;
        const bool trails = subject->run.end > relation.end && subject->run.begin < view.end();
        Claim claim = claim_over(view, relation.kind, begin, trails ? subject->run.end : relation.end);
        claim.subject =
            may_be_person(view, *subject, relation) ? claim_end(view, *subject) : looked_up(view, *subject);
        claim.object = looked_up(view, object);
        // Beside a weak statement, only what the gazetteer knows is a place.
        if (relation.subject_rule == SubjectRule::adjacent && claim.subject.candidates.empty()) return;
        claim.direction = relation.direction;
        if (relation.length) {
            claim.length = relation.length->length;
            claim.second_length = relation.length->second;
        }
        make_part_of(view, relation, *subject, claim);
        if (object.run.name != nullptr) taken_.push_back(object.run.name);
        found_.push_back(std::move(claim));
    }

    [[nodiscard]] std::optional<PlacePhrase> subject_of(const SentenceView& view,
                                                        const Relation& relation) const {
        if (relation.subject_rule == SubjectRule::given) return relation.subject;
        const SubjectQuestion question{view,  names_, relation.begin, relation.end, relation.object.run.name,
                                       taken_};
        if (relation.subject_rule == SubjectRule::find) return PlacePhrase{find_subject(question), {}, false};
        const auto run = adjacent_subject(question);
        return run ? std::optional{PlacePhrase{*run, {}, false}} : std::nullopt;
    }

    /// "Mills was five miles from Boston": only places "are" or "lie" somewhere for good.
    [[nodiscard]] static bool may_be_person(const SentenceView& view, const PlacePhrase& subject,
                                            const Relation& relation) {
        for (std::size_t at = subject.run.end; at < relation.begin; ++at) {
            if (view.is_any(at, {"was", "were", "found", "stationed"})) return true;
        }
        return false;
    }

    /// The end of a claim; a proper noun that was taken for no name is looked up, unless it is a road.
    [[nodiscard]] ClaimEnd looked_up(const SentenceView& view, const PlacePhrase& phrase) {
        ClaimEnd end = claim_end(view, phrase);
        if (!names_a_road(view, phrase.run.begin, phrase.run.end)) late_.look_up(end);
        return end;
    }

    /// The place that "five miles away" is counted from: the last one named before.
    [[nodiscard]] PlacePhrase implied_object(const SentenceView& view, const Relation& relation) const {
        const LaidName* subject = relation.subject.run.name;
        const SubjectQuestion question{view, names_, relation.begin, relation.end, subject, {}};
        for (const NounClass noun : {NounClass::settlement, NounClass::site}) {
            const LaidName* name = antecedent(question, relation.begin, noun);
            if (name != nullptr && name != subject) return {{name->begin, name->end, name}, {}, false};
        }
        return {};
    }

    /// "Perpignan, south of France": written like a direction, but the south of the country that it lies in.
    static void make_part_of(const SentenceView& view, const Relation& relation, const PlacePhrase& subject,
                             Claim& claim) {
        if (claim.length || !claim.direction || claim.object.border || subject.run.name == nullptr) return;
        const Place* inner = view.place(*subject.run.name);
        const Place* outer = relation.object.run.name ? view.place(*relation.object.run.name) : nullptr;
        if (inner == nullptr || outer == nullptr || !may_lie_in(inner->kind, outer->kind)) return;
        if (outer->kind != PlaceKind::country || inner->country != outer->country) return;
        claim.kind = ClaimKind::containment;
        claim.object.part = claim.direction;
        claim.direction.reset();
    }

    void read_times(const SentenceView& view) {
        for (std::size_t at = view.begin(); at < view.end(); ++at) {
            if (const auto written = local_time_at(view, at)) {
                add_time(view, *written);
                at = written->end - 1;
            } else if (const auto day = weekday_at(view, at)) {
                Claim claim = claim_over(view, ClaimKind::weekday, day->begin, day->end);
                claim.weekday = day->weekday;
                claim.date = day->date;
                found_.push_back(std::move(claim));
                at = day->end - 1;
            }
        }
    }

    [[nodiscard]] static std::optional<std::chrono::year_month_day> date_in(const SentenceView& view) {
        for (std::size_t at = view.begin(); at < view.end(); ++at) {
            if (const auto written = date_at(view, at)) return written->date;
        }
        return std::nullopt;
    }

    void add_time(const SentenceView& view, const WrittenTime& written) {
        Claim claim = claim_over(view, ClaimKind::local_time, written.begin, written.end);
        claim.time = written.time;
        claim.time->date = date_in(view);
        if (const LaidName* name = clock_place(view, article_, names_)) {
            claim.object = claim_end(article_, WordRun{name->begin, name->end, name});
        }
        found_.push_back(std::move(claim));
    }

    ArticleReading& reading_;
    std::vector<LaidName> names_;
    SentenceView article_;  ///< the whole article as one sentence, for what reaches across them
    std::vector<const LaidName*> taken_;
    LateMentions late_;
    std::vector<Claim> found_;
    std::size_t skip_to_ = 0;
};

}  // namespace

void find_claims(ArticleReading& reading) {
    ClaimFinder finder{reading};
    for (const auto& sentence : reading.tokens.sentences) finder.read(sentence);
    auto found = finder.take();
    auto& claims = reading.dossier.claims;
    claims.insert(claims.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace dateline
