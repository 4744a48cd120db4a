#include "reading/claims/understood_anchor.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Tokens, about three sentences, in which a place is near.
constexpr std::size_t near_reach = 120;
/// Tokens back to the subject of a statement that the next one goes on from.
constexpr std::size_t right_before = 40;
/// Names that are looked through for what the article is about.
constexpr std::size_t names_from_the_top = 60;
/// More places are not tried.
constexpr std::size_t most_anchors = 10;

/// Collects the anchors of one statement, each place once.
class AnchorSearch {
public:
    AnchorSearch(const SubjectQuestion& question, const SentenceView& article)
        : question_{question}, article_{article} {}

    UnderstoodAnchors of(const LaidName* told_last) {
        add_spoken_of(question_.begin - question_.view.begin());
        if (told_last != nullptr && told_last->end + right_before >= question_.begin) add(told_last);
        anchors_.sure = !anchors_.names.empty();
        add_spoken_of(near_reach);
        for (const LaidName* name : {first_settlement(), main_settlement()}) add(name);
        for_each_before(near_reach, [&](const LaidName& name) {
            if (only_measures(name) && may_be(name, NounClass::settlement)) add(&name);
        });
        return std::move(anchors_);
    }

private:
    /// Settlements first, then sites, that do not only measure; `reach` in tokens.
    void add_spoken_of(std::size_t reach) {
        for (const NounClass noun : {NounClass::settlement, NounClass::site}) {
            for_each_before(reach, [&](const LaidName& name) {
                if (!only_measures(name) && may_be(name, noun)) add(&name);
            });
        }
    }

    /// Calls with the names before the statement, the nearest first.
    template <typename Visit>
    void for_each_before(std::size_t reach, const Visit& visit) const {
        const auto& names = question_.article_names;
        const auto end = std::partition_point(
            names.begin(), names.end(), [&](const LaidName& name) { return name.end <= question_.begin; });
        for (auto name = std::make_reverse_iterator(end); name != names.rend(); ++name) {
            if (question_.begin - name->end > reach) return;
            visit(*name);
        }
    }

    [[nodiscard]] bool may_be(const LaidName& name, NounClass noun) const {
        const Place* place = article_.place(name);
        return place != nullptr && article_.is_place(name) && may_be_called(*place, noun);
    }

    [[nodiscard]] bool only_measures(const LaidName& name) const {
        return std::ranges::find(question_.taken, &name) != question_.taken.end();
    }

    [[nodiscard]] bool same_place(const LaidName& a, const LaidName& b) const {
        return article_.place(a)->id == article_.place(b)->id;
    }

    /// The settlements among the article's first names that stand before the statement.
    template <typename Visit>
    void for_each_at_the_top(const Visit& visit) const {
        std::size_t tried = 0;
        for (const auto& name : question_.article_names) {
            if (name.end > question_.begin || ++tried > names_from_the_top) return;
            if (may_be(name, NounClass::settlement) && !is_subject(name)) visit(name);
        }
    }

    [[nodiscard]] const LaidName* first_settlement() const {
        const LaidName* first = nullptr;
        for_each_at_the_top([&](const LaidName& name) { first = first == nullptr ? &name : first; });
        return first;
    }

    [[nodiscard]] const LaidName* main_settlement() const {
        const LaidName* most = nullptr;
        std::ptrdiff_t most_often = 0;
        std::vector<const LaidName*> named;
        for_each_at_the_top([&](const LaidName& name) { named.push_back(&name); });
        for (const LaidName* name : named) {
            const auto often = std::ranges::count_if(
                named, [&](const LaidName* other) { return same_place(*name, *other); });
            if (often > most_often) {
                most = name;
                most_often = often;
            }
        }
        return most;
    }

    [[nodiscard]] bool is_subject(const LaidName& name) const {
        if (&name == question_.object) return true;
        if (question_.object == nullptr) return false;
        const Place* subject = article_.place(*question_.object);
        return subject != nullptr && subject->id == article_.place(name)->id;
    }

    void add(const LaidName* name) {
        auto& names = anchors_.names;
        if (name == nullptr || names.size() >= most_anchors || article_.place(*name) == nullptr) return;
        const auto same = [&](const LaidName* other) { return same_place(*name, *other); };
        if (!is_subject(*name) && std::ranges::none_of(names, same)) names.push_back(name);
    }

    const SubjectQuestion& question_;
    const SentenceView& article_;
    UnderstoodAnchors anchors_;
};

/// How far a measure may miss and still be meant so.
struct Slack {
    double length;     ///< share of the length
    double direction;  ///< times half the width of the wind
    AnchorFit fit;
};
constexpr Slack closely{0.1, 1, AnchorFit::well};
constexpr Slack well{0.2, 1, AnchorFit::well};
/// As far as what is claimed may be a road's length, or said of a city's edge.
constexpr Slack loosely{0.31, 1.5, AnchorFit::loose};

bool length_fits(const ClaimedLength& claimed, Meters real, double slack) {
    const Meters low = (1 - slack) * claimed.low * one(claimed.unit);
    const Meters high = (1 + slack) * claimed.high * one(claimed.unit);
    switch (claimed.hedge) {
        case Hedge::more_than:
            return real >= low;
        case Hedge::less_than:
        case Hedge::within:
        case Hedge::up_to:
            return real <= high;
        default:
            return real >= low && real <= high;
    }
}

bool fits(const Relation& relation, const GeodesicLine& line, const Slack& slack) {
    if (relation.length && !length_fits(relation.length->length, line.length, slack.length)) return false;
    if (!relation.direction) return true;
    const Degrees error = angle_between(line.bearing_at_start, bearing_of(*relation.direction));
    return error.value() <= slack.direction * half_width(*relation.direction).value();
}

}  // namespace

UnderstoodAnchors understood_anchors(const SubjectQuestion& question, const SentenceView& article,
                                     const LaidName* told_last) {
    return AnchorSearch{question, article}.of(told_last);
}

AnchorChoice fitting_anchor(const Dossier& dossier, const Relation& relation, std::size_t subject,
                            std::span<const std::size_t> anchors) {
    const LatLon& to = dossier.places[subject].point;
    for (const Slack& slack : {closely, well, loosely}) {
        const auto fitting = std::ranges::find_if(anchors, [&](std::size_t anchor) {
            return fits(relation, shortest_line(dossier.places[anchor].point, to), slack);
        });
        if (fitting != anchors.end())
            return {static_cast<std::size_t>(std::distance(anchors.begin(), fitting)), slack.fit};
    }
    return {};
}

}  // namespace dateline
