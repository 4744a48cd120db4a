#include "geodesy/geodesic_line.hpp"
#include "reading/article_reading.hpp"
#include "reading/claims/claim_subject.hpp"
#include "reading/claims/containment_grammar.hpp"
#include "reading/claims/distance_grammar.hpp"
#include "reading/claims/implied_object.hpp"
#include "reading/claims/joint_grammar.hpp"
#include "reading/claims/late_mentions.hpp"
#include "reading/claims/time_claims.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Tokens before a statement that its quote takes in, when its subject is named there.
constexpr std::size_t longest_lead = 30;

/// Names that are looked through for the one that a reference stands for.
constexpr std::size_t names_back = 60;

/// Towns below this have namesakes that gazetteers do not know.
constexpr std::int64_t well_known_population = 100'000;
/// Of towns above this no writer means a namesake without saying so.
constexpr std::int64_t famous_population = 500'000;

/// Collects the claims of one article, sentence by sentence.
class ClaimFinder {
public:
    explicit ClaimFinder(ArticleReading& reading)
        : reading_{reading},
          names_{lay_names(reading)},
          article_{reading, names_, {0, reading.tokens.all.size()}},
          late_{reading},
          times_{article_, names_} {}

    void read(Sentence sentence) {
        const SentenceView view{reading_, names_, sentence};
        taken_.clear();
        last_.reset();
        if (!view.names().empty()) {
            read_containments(view);
        }
        read_relations(view, mentions_a_unit(view));
        times_.read(view, found_);
    }

    [[nodiscard]] std::vector<Claim> take() {
        late_.merge(found_);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
        return std::move(found_);
    }

private:
    /// Who or what a statement is about; a thing or a person is not looked up among places.
    struct Subject {
        PlacePhrase phrase;
        bool may_be_place = true;
    };

    /// The last statement of the sentence, for the one that is joined to it.
    struct Measured {
        std::size_t end = 0;
        Subject subject;
        PlacePhrase object;
    };

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
            if (const std::size_t end = read_paired(view, at, has_unit); end > at) {
                at = end;
                continue;
            }
            const auto relation = relation_at(view, at, has_unit);
            if (relation) add(view, *relation);
            at = relation ? std::max(relation->end, at + 1) : std::max(at + 1, skip_to_);
        }
    }

    /// The position after the paired statements that begin here; `at` itself when none do.
    [[nodiscard]] std::size_t read_paired(const SentenceView& view, std::size_t at, bool has_unit) {
        if (!has_unit || view.names().size() < 2) return at;
        const auto relations = paired_relations_at(view, at);
        for (const auto& relation : relations) add(view, relation);
        return relations.empty() ? at : relations.back().end;
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
        if (auto relation = midway_relation_at(view, at)) return relation;
        if (auto relation = direction_relation_at(view, at)) return relation;
        return nearness_relation_at(view, at);
    }

    void add(const SentenceView& view, const Relation& relation) {
        const auto who = subject_of(view, relation);
        if (!who) return;
        const PlacePhrase* subject = &who->phrase;
        const SubjectQuestion elsewhere{view, names_, relation.begin, relation.end, subject->run.name, {}};
        const ImpliedObject implied = implied_object(elsewhere, article_, relation);
        const PlacePhrase& object = implied.phrase;
        if (relation.subject_rule == SubjectRule::adjacent && object.run.begin == object.run.end) return;
        const bool leads = subject->run.begin < subject->run.end && subject->run.begin >= view.begin() &&
                           subject->run.begin < relation.begin &&
                           relation.begin - subject->run.begin <= longest_lead;
        const std::size_t begin = leads ? subject->run.begin : relation.begin;
        const bool trails = subject->run.end > relation.end && subject->run.begin < view.end();
        Claim claim = claim_over(view, relation.kind, begin, trails ? subject->run.end : relation.end);
        claim.subject = !who->may_be_place || may_be_person(view, *subject, relation)
                            ? claim_end(view, *subject)
                            : looked_up(view, *subject);
        claim.object = looked_up(view, object);
        if (implied.guessed) claim.object.candidates.clear();
        if (relation.second_object) claim.second_object = looked_up(view, *relation.second_object);
        // Beside a weak statement, only what the gazetteer knows is a place.
        if (relation.subject_rule == SubjectRule::adjacent && claim.subject.candidates.empty()) return;
        if (leaves_the_earth(relation, claim)) return;
        if (is_far_namesake(relation, claim)) claim.subject.candidates.clear();
        last_ = Measured{relation.end, *who, object};
        claim.direction = relation.direction;
        if (relation.length) {
            claim.length = relation.length->length;
            claim.second_length = relation.length->second;
        }
        make_part_of(view, relation, *subject, claim);
        if (object.run.name != nullptr) taken_.push_back(object.run.name);
        found_.push_back(std::move(claim));
    }

    /// The name that a reference stands for, when the text has one before: "Homs" for "the city". Else the
    /// words themselves.
    [[nodiscard]] WordRun named(const WordRun& run) const {
        if (run.name == nullptr || !article_.is_reference(*run.name)) return run;
        const Place* meant = article_.place(*run.name);
        const auto end = std::partition_point(names_.begin(), names_.end(),
                                              [&](const LaidName& name) { return name.end <= run.begin; });
        std::size_t tried = 0;
        for (auto name = std::make_reverse_iterator(end); name != names_.rend() && tried < names_back;
             ++name, ++tried) {
            const bool same = article_.place(*name) != nullptr && article_.place(*name)->id == meant->id;
            if (same && article_.mention(*name).role == MentionRole::place)
                return {name->begin, name->end, &*name};
        }
        return run;
    }

    [[nodiscard]] std::optional<Subject> subject_of(const SentenceView& view,
                                                    const Relation& relation) const {
        if (relation.subject_rule == SubjectRule::given) return Subject{relation.subject};
        if (auto shared = shared_subject(view, relation)) return shared;
        const SubjectQuestion question{view,  names_, relation.begin, relation.end, relation.object.run.name,
                                       taken_};
        if (relation.subject_rule == SubjectRule::find) {
            const FoundSubject found = find_subject(question);
            return Subject{{named(found.run), {}, false}, found.may_be_place};
        }
        const auto run = adjacent_subject(question);
        return run ? std::optional{Subject{{named(*run), {}, false}}} : std::nullopt;
    }

    /**
     * "6 miles northeast of X and 30 miles southeast of Y": one subject, two measures. After a comma alone
     * and a subject that is no place ("jets flew to within 200 km of the coast, a mere 5,000 km from the
     * capital") the second measure is the first object's own.
     */
    [[nodiscard]] std::optional<Subject> shared_subject(const SentenceView& view,
                                                        const Relation& relation) const {
        if (!last_ || relation.begin < last_->end || relation.begin > last_->end + 3) return std::nullopt;
        for (std::size_t at = last_->end; at < relation.begin; ++at) {
            if (!view.is_any(at, {",", "and", "but", "or", "about"})) return std::nullopt;
        }
        const bool joined = relation.begin > last_->end && !view.is(relation.begin - 1, ",");
        const WordRun& first = last_->subject.phrase.run;
        const bool no_place =
            first.name == nullptr && (!last_->subject.may_be_place || first.begin == first.end);
        if (!joined && no_place) return Subject{last_->object};
        return last_->subject;
    }

    /// "6 million km from Earth": farther than two places can be, and not said of two places.
    [[nodiscard]] static bool leaves_the_earth(const Relation& relation, const Claim& claim) {
        constexpr Meters half_way_round{20'037'508};  // half the equator, WGS84
        const bool far = relation.length &&
                         relation.length->length.low * one(relation.length->length.unit) > half_way_round;
        return far && (claim.subject.candidates.empty() || claim.object.candidates.empty());
    }

    /// "Mati, 29 km east of Athens", when the only Mati known is a town of the Philippines: then a namesake
    /// is meant that the gazetteer lacks, which is likelier than an error by half the globe.
    [[nodiscard]] bool is_far_namesake(const Relation& relation, const Claim& claim) const {
        constexpr double times = 10;
        constexpr Meters far{1'000'000};
        if (!relation.length || claim.subject.candidates.empty() || claim.object.candidates.empty())
            return false;
        const auto& places = reading_.dossier.places;
        const Place& subject = places[claim.subject.candidates.front()];
        const Place& object = places[claim.object.candidates.front()];
        if (subject.kind != PlaceKind::populated_place || subject.country == object.country) return false;
        const Meters claimed = relation.length->length.high * one(relation.length->length.unit);
        const Meters between = shortest_line(subject.point, object.point).length;
        return subject.population < famous_population && between > far && between > times * claimed;
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
        if (names_a_road(view, phrase.run.begin, phrase.run.end)) return end;
        late_.look_up(end);
        if (!end.mention) look_up_tail(view, phrase.run, end);
        return end;
    }

    /// "the Somali capital Mogadishu" is Mogadishu, which only its description gives away.
    void look_up_tail(const SentenceView& view, const WordRun& run, ClaimEnd& end) {
        std::size_t begin = run.end;
        while (begin > run.begin && (view.is_capitalised(begin - 1) || view.is(begin - 1, "-"))) --begin;
        const bool described = begin > run.begin && begin < run.end && view.is_lower_word(begin - 1);
        if (run.name != nullptr || !described) return;
        ClaimEnd tail = claim_end(view, WordRun{begin, run.end, nullptr});
        late_.look_up(tail);
        end.mention = tail.mention;
        end.candidates = std::move(tail.candidates);
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

    ArticleReading& reading_;
    std::vector<LaidName> names_;
    SentenceView article_;  ///< the whole article as one sentence, for what reaches across them
    std::vector<const LaidName*> taken_;
    std::optional<Measured> last_;
    LateMentions late_;
    TimeClaims times_;
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
