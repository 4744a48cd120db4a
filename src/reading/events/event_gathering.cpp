#include "reading/events/event_gathering.hpp"

#include "reading/events/event_index.hpp"
#include "reading/events/event_words.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace dateline {
namespace {

/// Undated reports join an event only where all that they could mean lie within so many days.
constexpr std::chrono::days one_affair{30};

/// An event while its reports are gathered.
struct Gathering {
    Event event;
    std::vector<EventFace> faces;    ///< of its reports, each different one once
    std::vector<std::size_t> found;  ///< positions of its reports among all
    std::set<std::size_t> articles;

    void take(const FoundReport& report, EventFace face, std::size_t position) {
        if (event.reports.empty()) event.kind = report.kind;
        const bool milder = event.kind == EventKind::attack || event.kind == EventKind::launch;
        if (report.kind == EventKind::strike && milder) event.kind = EventKind::strike;
        event.reports.push_back(report.report);
        found.push_back(position);
        articles.insert(report.report.article);
        if (std::ranges::find(faces, face) == faces.end()) faces.push_back(std::move(face));
    }

    [[nodiscard]] int bond_with(const EventFace& face, const std::vector<Place>& places) const {
        int best = 0;
        for (const EventFace& own : faces) {
            best = std::max(best, bond_between(own, face, places));
            if (best == 2) break;
        }
        return best;
    }

    [[nodiscard]] const std::optional<TimeRange>& window() const { return faces.front().window; }
};

/// Puts reports together, those whose time is known first.
class Merger {
public:
    Merger(const std::vector<FoundReport>& reports, const Dossier& dossier)
        : reports_{reports}, dossier_{dossier}, index_{dossier.places} {}

    [[nodiscard]] std::vector<Gathering> run() {
        std::vector<std::size_t> undated;
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            if (reports_[i].only_denied) continue;
            EventFace face = face_of(reports_[i].report, dossier_);
            if (!face.window) {
                undated.push_back(i);
                continue;
            }
            const auto event = closest(i, face, index_.candidates(face, EventIndex::Undated::with_undated));
            put(i, std::move(face), event);
        }
        for (const std::size_t i : undated) {
            EventFace face = face_of(reports_[i].report, dossier_);
            auto event = closest(i, face, index_.candidates(face, EventIndex::Undated::with_undated));
            if (!event) event = only_affair(i, face);
            put(i, std::move(face), event);
        }
        for (std::size_t i = 0; i < reports_.size(); ++i) {
            if (reports_[i].only_denied) deny(i);
        }
        return std::move(events_);
    }

private:
    /// An article that gives two reports has told two events apart.
    [[nodiscard]] int bond(std::size_t report, const EventFace& face, std::size_t event) const {
        const Gathering& known = events_[event];
        const bool told_apart = known.articles.contains(reports_[report].report.article);
        if (told_apart || !same_family(known.event.kind, reports_[report].kind)) return 0;
        return known.bond_with(face, dossier_.places);
    }

    [[nodiscard]] std::optional<std::size_t> closest(std::size_t report, const EventFace& face,
                                                     const std::vector<std::size_t>& candidates) const {
        std::optional<std::size_t> best;
        int best_bond = 0;
        for (const std::size_t event : candidates) {
            const int here = bond(report, face, event);
            if (here <= best_bond) continue;
            best = event;
            best_bond = here;
            if (here == 2) break;
        }
        return best;
    }

    /// The event that a report without any date is of, when all that it may be of are about one time: a
    /// strike on a town is not merged with one of another year.
    [[nodiscard]] std::optional<std::size_t> only_affair(std::size_t report, const EventFace& face) const {
        std::optional<std::size_t> best;
        for (const std::size_t event : index_.candidates(face, EventIndex::Undated::with_all)) {
            if (bond(report, face, event) == 0) continue;
            if (!best) best = event;
            const auto& first = events_[*best].window();
            const auto& other = events_[event].window();
            if (first && other && std::chrono::abs(first->begin - other->begin) > one_affair)
                return std::nullopt;
        }
        return best;
    }

    /// What somebody says and another denies is one event; what nobody says is none.
    void deny(std::size_t report) {
        EventFace face = face_of(reports_[report].report, dossier_);
        const auto told = closest(report, face, index_.candidates(face, EventIndex::Undated::with_all));
        if (told) put(report, std::move(face), told);
    }

    void put(std::size_t report, EventFace face, std::optional<std::size_t> event) {
        if (!event) {
            event = events_.size();
            events_.emplace_back();
        }
        index_.add(face, *event);
        events_[*event].take(reports_[report], std::move(face), report);
    }

    const std::vector<FoundReport>& reports_;
    const Dossier& dossier_;
    EventIndex index_;
    std::vector<Gathering> events_;
};

/// In the order of the articles, and of what they say.
Event in_order(Gathering gathering) {
    std::vector<std::size_t> order(gathering.found.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return gathering.found[i]; });
    Event event;
    event.kind = gathering.event.kind;
    for (const std::size_t i : order) event.reports.push_back(std::move(gathering.event.reports[i]));
    return event;
}

}  // namespace

std::vector<Event> gather_events(const std::vector<FoundReport>& reports, const Dossier& dossier) {
    std::vector<Gathering> gathered = Merger{reports, dossier}.run();
    const auto first_found = [](const Gathering& one) { return std::ranges::min(one.found); };
    std::ranges::sort(gathered, {}, first_found);
    std::vector<Event> events;
    for (Gathering& one : gathered) events.push_back(in_order(std::move(one)));
    return events;
}

}  // namespace dateline
