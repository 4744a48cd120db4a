#include "reading/article_reading.hpp"
#include "reading/claims/claim_doubts.hpp"
#include "reading/claims/claim_subject.hpp"
#include "reading/claims/containment_grammar.hpp"
#include "reading/claims/implied_object.hpp"
#include "reading/claims/late_mentions.hpp"
#include "reading/claims/relation_search.hpp"
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
        Relation relation;  ///< with its object, even when the words only imply it
        Subject subject;
    };

    void read_containments(const SentenceView& view) {
        for (const auto& statement : containments(view, names_)) {
            Claim claim = claim_over(view, ClaimKind::containment, statement.begin, statement.end);
            claim.subject = looked_up(view, {statement.subject, {}, false});
            claim.object = claim_end(view, statement.container);
            if (claim.subject.candidates.empty()) continue;
            if (!statement.said_outright && is_contained_namesake(reading_.dossier, claim))
                claim.subject.candidates.clear();
            found_.push_back(std::move(claim));
        }
    }

    void read_relations(const SentenceView& view, bool has_unit) {
        std::size_t at = view.begin();
        while (at < view.end()) {
            const Relation* last = last_ ? &last_->relation : nullptr;
            const RelationsHere here = relations_at(view, at, has_unit, last);
            for (const auto& relation : here.relations) add(view, relation);
            at = here.next;
        }
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
        claim.share = relation.share;
        // Beside a weak statement, only what the gazetteer knows is a place.
        if (relation.subject_rule == SubjectRule::adjacent && claim.subject.candidates.empty()) return;
        if (leaves_the_earth(relation, claim)) return;
        if (is_far_namesake(reading_.dossier, relation, claim)) claim.subject.candidates.clear();
        last_ = Measured{relation, *who};
        last_->relation.object = object;
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
        if (relation.subject_rule == SubjectRule::heading) return Subject{headed(question)};
        if (relation.subject_rule == SubjectRule::find) {
            const FoundSubject found = find_subject(question);
            return Subject{{named(found.run), {}, false}, found.may_be_place};
        }
        const auto run = adjacent_subject(question);
        return run ? std::optional{Subject{{named(*run), {}, false}}} : std::nullopt;
    }

    /// "Kandy. Distance from Colombo: 95 km" is about the town spoken of last.
    [[nodiscard]] PlacePhrase headed(const SubjectQuestion& question) const {
        const FoundSubject found = find_subject(question);
        if (found.run.name != nullptr) return {found.run, {}, false};
        const std::size_t title = question.begin - (article_.is(question.begin - 1, ".") ? 1 : 0);
        const WordRun unknown = unknown_name_before(article_, title);
        if (unknown.begin < unknown.end) return {unknown, {}, false};
        const LaidName* name = antecedent(question, question.begin, NounClass::settlement);
        return name != nullptr ? PlacePhrase{{name->begin, name->end, name}, {}, false}
                               : PlacePhrase{found.run, {}, false};
    }

    /**
     * "6 miles northeast of X and 30 miles southeast of Y": one subject, two measures. After a comma alone
     * and a subject that is no place ("jets flew to within 200 km of the coast, a mere 5,000 km from the
     * capital") the second measure is the first object's own.
     */
    [[nodiscard]] std::optional<Subject> shared_subject(const SentenceView& view,
                                                        const Relation& relation) const {
        if (!last_ || relation.begin < last_->relation.end || relation.begin > last_->relation.end + 3)
            return std::nullopt;
        for (std::size_t at = last_->relation.end; at < relation.begin; ++at) {
            if (!view.is_any(at, {",", "and", "but", "or", "about"})) return std::nullopt;
        }
        const bool joined = relation.begin > last_->relation.end && !view.is(relation.begin - 1, ",");
        const WordRun& first = last_->subject.phrase.run;
        const bool no_place =
            first.name == nullptr && (!last_->subject.may_be_place || first.begin == first.end);
        if (!joined && no_place) return Subject{last_->relation.object};
        return last_->subject;
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
