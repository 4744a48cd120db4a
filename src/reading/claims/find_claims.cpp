#include "reading/article_reading.hpp"
#include "reading/claims/border_subject.hpp"
#include "reading/claims/claim_doubts.hpp"
#include "reading/claims/claim_ends.hpp"
#include "reading/claims/containment_grammar.hpp"
#include "reading/claims/implied_object.hpp"
#include "reading/claims/late_mentions.hpp"
#include "reading/claims/place_width.hpp"
#include "reading/claims/relation_search.hpp"
#include "reading/claims/spoken_pair.hpp"
#include "reading/claims/statement_subject.hpp"
#include "reading/claims/time_claims.hpp"
#include "reading/claims/trailing_container.hpp"
#include "reading/sentence_view.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace dateline {
namespace {

/// Tokens before a statement that its quote takes in, when its subject is named there.
constexpr std::size_t longest_lead = 30;
/// Objects of earlier statements that are remembered, so that many cost no more than their words.
constexpr std::size_t objects_kept = 60;

/// Collects the claims of one article, sentence by sentence.
class ClaimFinder {
public:
    explicit ClaimFinder(ArticleReading& reading)
        : reading_{reading},
          names_{lay_names(reading)},
          article_{reading, names_, {0, reading.tokens.all.size()}},
          subjects_{article_, names_},
          late_{reading},
          times_{article_, names_, late_} {}

    void read(Sentence sentence) {
        const SentenceView view{reading_, names_, sentence};
        taken_.clear();
        last_.reset();
        const std::size_t first = found_.size();
        if (!view.names().empty()) read_containments(view);
        read_relations(view, mentions_a_unit(view));
        reattach_trailing_containers(reading_.dossier, reading_.index, std::span{found_}.subspan(first));
        times_.read(view, found_);
    }

    [[nodiscard]] std::vector<Claim> take() {
        late_.merge(found_);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
        return std::move(found_);
    }

private:
    void read_containments(const SentenceView& view) {
        for (const auto& statement : containments(view, names_)) {
            Claim claim = claim_over(view, ClaimKind::containment, statement.begin, statement.end);
            claim.subject = late_.end_of(view, {statement.subject, {}, false});
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

    void add(const SentenceView& view, Relation relation) {
        auto who = subjects_.of(view, relation, last_, taken_);
        if (!who) return;
        if (relation.of_pair && !name_the_pair(article_, names_, relation, *who)) return;
        count_from_border(view, relation, *who);
        ImpliedObject object = object_of(view, relation, who->phrase);
        const bool weak = relation.subject_rule == SubjectRule::adjacent;
        const bool must_name = weak || relation.object_implied;
        if (must_name && object.phrase.run.begin == object.phrase.run.end) return;
        Claim claim = claim_of(view, relation, *who, object);
        // Beside a weak statement, only what the gazetteer knows is a place.
        if (weak && claim.subject.candidates.empty()) return;
        if (leaves_the_earth(relation, claim)) return;
        if (is_far_namesake(reading_.dossier, relation, claim)) claim.subject.candidates.clear();
        make_part_of(claim);
        remember(relation, *who, object.phrase);
        found_.push_back(std::move(claim));
    }

    /// What the statement counts from; "60 miles further north" is from where the last one led.
    [[nodiscard]] ImpliedObject object_of(const SentenceView& view, const Relation& relation,
                                          const PlacePhrase& subject) const {
        if (relation.object_implied && relation.further && last_) return {last_->subject.phrase, {}, false};
        SubjectQuestion elsewhere{view, names_, relation.begin, relation.end, subject.run.name, {}};
        if (!relation.object_implied) return {named_object(elsewhere, article_, relation.object), {}, false};
        const std::size_t kept = std::min(measured_from_.size(), objects_kept);
        elsewhere.taken = std::span{measured_from_}.last(kept);
        return understood_object(elsewhere, article_, told_last_);
    }

    /// The relation as a claim, with its ends looked up; settles what is only implied.
    [[nodiscard]] Claim claim_of(const SentenceView& view, const Relation& relation,
                                 const StatementSubject& who, ImpliedObject& object) {
        const PlacePhrase& subject = who.phrase;
        const WordRun words = quoted_words(view, relation, subject.run);
        Claim claim = claim_over(view, relation.kind, words.begin, words.end);
        const bool unnamed = !who.may_be_place || may_be_person(view, subject, relation);
        claim.subject = unnamed ? claim_end(view, subject) : late_.end_of(view, subject);
        choose_anchor(reading_.dossier, relation, claim.subject, object);
        claim.object = late_.end_of(view, object.phrase);
        choose_place(reading_.dossier, relation, claim.subject, claim.object);
        if (is_another_city(reading_.dossier, relation, claim)) claim.object.candidates.clear();
        if (is_unknown_site(view, subject.run)) claim.subject.candidates.clear();
        if (is_unknown_site(view, object.phrase.run)) claim.object.candidates.clear();
        for (ClaimEnd* end : {&claim.subject, &claim.object}) prefer_towns(reading_.dossier, *end);
        if (object.guessed && !claim.subject.candidates.empty()) claim.object.candidates.clear();
        if (relation.second_object) claim.second_object = late_.end_of(view, *relation.second_object);
        claim.share = relation.share;
        claim.touching = relation.touching;
        claim.direction = relation.direction;
        if (relation.length) {
            claim.length = relation.length->length;
            claim.second_length = relation.length->second;
        }
        return claim;
    }

    /// The statement with its subject, when that is named near in the same sentence.
    static WordRun quoted_words(const SentenceView& view, const Relation& relation, const WordRun& subject) {
        const bool leads = subject.begin < subject.end && subject.begin >= view.begin() &&
                           subject.begin < relation.begin && relation.begin - subject.begin <= longest_lead;
        const bool trails = subject.end > relation.end && subject.begin < view.end();
        return {leads ? subject.begin : relation.begin, trails ? subject.end : relation.end, nullptr};
    }

    /// Keeps the statement for those that follow it in the sentence.
    void remember(const Relation& relation, const StatementSubject& who, const PlacePhrase& object) {
        last_ = EarlierStatement{relation, who};
        last_->relation.object = object;
        if (who.phrase.run.name != nullptr) told_last_ = who.phrase.run.name;
        if (object.run.name == nullptr) return;
        taken_.push_back(object.run.name);
        if (!relation.object_implied) measured_from_.push_back(object.run.name);
    }

    /// "Perpignan, south of France": written like a direction, but the south of the country that it lies in.
    void make_part_of(Claim& claim) const {
        const bool direction_alone = !claim.length && claim.direction && !claim.object.border;
        if (!direction_alone || claim.subject.candidates.empty() || claim.object.candidates.empty()) return;
        const Place& inner = reading_.dossier.places[claim.subject.candidates.front()];
        const Place& outer = reading_.dossier.places[claim.object.candidates.front()];
        if (outer.kind != PlaceKind::country || inner.country != outer.country) return;
        if (!may_lie_in(inner.kind, outer.kind)) return;
        claim.kind = ClaimKind::containment;
        claim.object.part = claim.direction;
        claim.direction.reset();
    }

    ArticleReading& reading_;
    std::vector<LaidName> names_;
    SentenceView article_;                ///< the whole article as one sentence, for what reaches across them
    std::vector<const LaidName*> taken_;  ///< objects of the sentence
    std::vector<const LaidName*> measured_from_;  ///< objects that the article names so far
    const LaidName* told_last_ = nullptr;         ///< subject of the article's last statement
    std::optional<EarlierStatement> last_;        ///< the last statement of the sentence
    StatementSubjects subjects_;
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
