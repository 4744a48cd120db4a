#include "reading/report_draft.hpp"

#include "reading/event_words.hpp"
#include "reading/site_relations.hpp"

#include <algorithm>

namespace dateline {
namespace {

std::string actor_of(const ReportDraft& draft) {
    const auto named =
        std::ranges::find_if(draft.findings, [](const auto& finding) { return !finding.actor.empty(); });
    return named == draft.findings.end() ? std::string{} : named->actor;
}

/// A day's difference is left to time zones; "last week" is not "Wednesday".
bool times_agree(const ReportDraft& draft, const EventFinding& finding) {
    constexpr std::chrono::hours slack{12};
    return !finding.times || std::ranges::all_of(draft.findings, [&](const EventFinding& other) {
        return !other.times || (other.times->begin <= finding.times->end + slack &&
                                finding.times->begin <= other.times->end + slack);
    });
}

/// Sites of one salvo may be many, so another site alone is no contradiction; another country is.
bool sites_agree(const ReportDraft& draft, const EventFinding& finding, const std::vector<Place>& places) {
    const auto country_of = [&places](const Site& site) { return places[site.place].country; };
    const auto elsewhere = [&](const Site& site) {
        const bool known = site.role != SiteRole::launch && !country_of(site).empty();
        return known && std::ranges::any_of(draft.findings, [&](const EventFinding& other) {
                   return std::ranges::any_of(other.sites, [&](const Site& there) {
                       return there.role != SiteRole::launch && !country_of(there).empty() &&
                              country_of(there) != country_of(site);
                   });
               });
    };
    return std::ranges::none_of(finding.sites, elsewhere);
}

bool goes_on(const ReportDraft& draft, const EventFinding& finding, const std::vector<Place>& places) {
    if (finding.kind == EventKind::other) return draft.kind != EventKind::killing;
    const std::string actor = actor_of(draft);
    const bool actors_agree = actor.empty() || finding.actor.empty() || actor == finding.actor;
    return same_family(draft.kind, finding.kind) && actors_agree && times_agree(draft, finding) &&
           sites_agree(draft, finding, places);
}

bool has_site(const ReportDraft& draft) {
    return std::ranges::any_of(draft.findings,
                               [](const EventFinding& finding) { return !finding.sites.empty(); });
}

/// How closely a finding is tied to a draft that it does not contradict: by a site, by the draft's having one
/// at all, or by nothing.
int bond_of(const ReportDraft& draft, const EventFinding& finding, const std::vector<Place>& places) {
    const bool shares = std::ranges::any_of(draft.findings, [&](const EventFinding& other) {
        return may_share_site(other.sites, finding.sites, places);
    });
    if (shares) return 2;
    return has_site(draft) ? 1 : 0;
}

bool has_launch(const std::vector<Site>& sites) {
    return std::ranges::any_of(sites, [](const Site& site) { return site.role == SiteRole::launch; });
}

/// All sites, and the actor's country as launch area when no other origin is named.
std::vector<Site> sites_of(const ReportDraft& draft, const std::vector<Place>& places) {
    std::vector<Site> sites;
    for (const auto& finding : draft.findings) {
        sites.insert(sites.end(), finding.sites.begin(), finding.sites.end());
    }
    if (!has_launch(sites) && draft.kind != EventKind::killing) {
        const auto origin =
            std::ranges::find_if(draft.findings, [](const auto& f) { return f.origin.has_value(); });
        if (origin != draft.findings.end()) sites.insert(sites.begin(), *origin->origin);
    }
    if (draft.kind == EventKind::strike || draft.kind == EventKind::attack) {
        for (Site& site : sites) site.role = has_launch({site}) ? SiteRole::launch : SiteRole::impact;
    }
    keep_finest(sites, places);
    return sites;
}

/// The time zone of the first site that has one: an area as large as a country may have several.
std::string zone_of(const std::vector<Site>& sites, const std::vector<Place>& places) {
    for (const Site& site : sites) {
        if (site.role != SiteRole::launch && !places[site.place].time_zone.empty()) {
            return places[site.place].time_zone;
        }
    }
    return {};
}

/// What all times said have in common; the first one said where they have nothing in common.
std::optional<TimeRange> time_of(const ReportDraft& draft, const std::string& zone) {
    std::optional<TimeRange> common;
    for (const auto& finding : draft.findings) {
        if (!finding.times) continue;
        const TimeRange range = as_instants(*finding.times, zone);
        if (!common) common = range;
        const TimeRange both{std::max(common->begin, range.begin), std::min(common->end, range.end)};
        if (both.begin <= both.end) common = both;
    }
    return common;
}

/// The first sentence that names where it hit, as exactly as the article ever does; else the first of all.
Span leading_sentence(const ReportDraft& draft, const std::vector<Site>& kept) {
    const auto names_a_kept_site = [&kept](const EventFinding& finding) {
        return std::ranges::any_of(finding.sites, [&kept](const Site& site) {
            return site.role != SiteRole::launch &&
                   std::ranges::find(kept, site.mention, &Site::mention) != kept.end();
        });
    };
    const auto found = std::ranges::find_if(draft.findings, names_a_kept_site);
    return (found == draft.findings.end() ? draft.findings.front() : *found).sentence;
}

std::string weapon_of(const ReportDraft& draft) {
    std::string longest;
    for (const auto& finding : draft.findings) {
        if (finding.weapon.size() > longest.size()) longest = finding.weapon;
    }
    return longest;
}

bool same_statement(const Count& a, const Count& b) {
    return a.what == b.what && a.low == b.low && a.high == b.high && a.low_open == b.low_open &&
           (a.attribution == b.attribution || b.attribution.empty());
}

/// An article that says the same twice (in its headline and below) says it once.
std::vector<Count> counts_of(const ReportDraft& draft) {
    std::vector<Count> counts;
    for (const auto& finding : draft.findings) {
        for (const Count& count : finding.counts) {
            const auto said = [&count](const Count& other) {
                return same_statement(other, count) || same_statement(count, other);
            };
            const auto before = std::ranges::find_if(counts, said);
            if (before == counts.end()) {
                counts.push_back(count);
            } else if (before->attribution.empty()) {
                *before = count;
            }
        }
    }
    return counts;
}

}  // namespace

void add_finding(std::vector<ReportDraft>& drafts, EventFinding finding, const std::vector<Place>& places) {
    ReportDraft* best = nullptr;
    int best_bond = -1;
    for (ReportDraft& draft : drafts) {
        const int bond = goes_on(draft, finding, places) ? bond_of(draft, finding, places) : -1;
        if (bond >= 0 && bond >= best_bond) {
            best = &draft;
            best_bond = bond;
        }
    }
    if (best == nullptr) {
        if (finding.kind == EventKind::other) return;
        best = &drafts.emplace_back(ReportDraft{finding.kind, {}});
    }
    if (finding.kind == EventKind::strike && best->kind != EventKind::killing) best->kind = EventKind::strike;
    best->findings.push_back(std::move(finding));
}

std::vector<FoundReport> finished_reports(const std::vector<ReportDraft>& drafts,
                                          const ArticleReading& reading) {
    const auto& places = reading.dossier.places;
    std::vector<FoundReport> reports;
    for (const ReportDraft& draft : drafts) {
        Report report;
        report.sites = sites_of(draft, places);
        if (report.sites.empty()) continue;
        report.article = reading.article;
        report.span = leading_sentence(draft, report.sites);
        report.quote = reading.index.slice(report.span);
        report.weapon = draft.kind == EventKind::killing ? std::string{} : weapon_of(draft);
        report.counts = counts_of(draft);
        report.time = time_of(draft, zone_of(report.sites, places));
        reports.push_back({draft.kind, std::move(report)});
    }
    return reports;
}

}  // namespace dateline
