#include "reading/claims/distant_subject.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/name_beside.hpp"

namespace dateline {
namespace {

/// Tokens after "About 100 miles west of Baghdad" in which its subject is named.
constexpr std::size_t inverted_reach = 14;

bool speaks(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"said", "says", "say", "told", "tells", "reported", "reports", "announced",
                            "wrote", "added", "claimed", "confirmed", "according", "believe", "believed"});
}

/// Whether a verb of place belongs to the name that ends at `from`: no noun of the verb's own, as the troops
/// of "in Vilnius, troops were", stands before it.
bool is_said_of(const SentenceView& view, std::size_t from, std::size_t verb) {
    if (verb == from || view.is_mark(verb - 1)) return true;
    if (view.name_over(verb - 1) != nullptr) return true;
    return noun_class(view, verb - 1) != NounClass::none ||
           view.is_any(verb - 1, {"which", "that", "also", "itself", "still", "and"});
}

/// Whether what stands between a name and the measure says of the name where it is: "Erbil is not", "Hit
/// lies 90 miles west of Baghdad and". A speech verb, or another subject's verb, ends the hold of the name.
bool reaches(const SentenceView& view, std::size_t from, std::size_t to) {
    bool said = false;
    for (std::size_t at = from; at < to; ++at) {
        if (speaks(view, at)) return false;
        const bool finite =
            view.is_any(at, {"is", "was", "are", "were", "lies", "lie", "lay", "sits", "stands", "isn't",
                             "isn’t", "wasn't", "wasn’t", "would", "has", "had"});
        if (!finite) continue;
        if (!is_said_of(view, from, at)) return false;
        said = true;
    }
    return said;
}

}  // namespace

const LaidName* nearest_before(const SubjectQuestion& question) {
    const auto names = question.view.names();
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (name->end > question.begin) continue;
        const LaidName* head = head_of_chain(question.view, &*name);
        if (!usable(question, head)) continue;
        if (reaches(question.view, name->end, question.begin)) return head;
    }
    return nullptr;
}

const LaidName* first_after(const SubjectQuestion& question) {
    for (const auto& name : question.view.names()) {
        if (name.begin >= question.end + inverted_reach) break;
        // "half a mile from the palace, in Moscow, a car": that is where the palace is
        const bool places_object = name.begin == question.end + 2 && question.view.is(question.end, ",") &&
                                   question.view.is(question.end + 1, "in");
        if (name.begin >= question.end && !places_object && usable(question, &name)) return &name;
    }
    return nullptr;
}

}  // namespace dateline
