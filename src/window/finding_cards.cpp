#include "window/card_parts.hpp"

#include "geo/coordinate_text.hpp"
#include "window/wording.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace dateline {
namespace {

void draw_counts(Ui& ui, const Dossier& dossier, const Event& event, const CountComparison& comparison) {
    const bool disputed = comparison.agreement == Agreement::disputed;
    draw_section(ui, comparison.what);
    ui.text(name_of(comparison.agreement), {disputed ? Ink::off : Ink::quiet, UiFont::text});
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            if (count.what != comparison.what) continue;
            const auto& article = dossier.articles[report.article];
            const auto by = count.attribution.empty() ? source_text(article) : count.attribution;
            ui.labelled(amount_text(count), fmt::format("\u201C{}\u201D, {}", count.quote, by));
        }
    }
}

/// Where it happened, by coordinates, as far as that is a point.
void draw_sites(Ui& ui, const Dossier& dossier, const Event& event) {
    constexpr std::size_t most_sites = 4;
    std::size_t shown = 0;
    for (const Site& site : event.sites) {
        const Place& place = dossier.places[site.place];
        if (is_known_as_area(place) || shown++ >= most_sites) continue;
        ui.copyable(event.sites.size() == 1 ? "Decimal" : place.name, as_decimal(place.point));
    }
}

/// Numbers that no other report has anything to say of.
void draw_lone_counts(Ui& ui, const Event& event) {
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            const bool compared =
                std::any_of(event.comparisons.begin(), event.comparisons.end(),
                            [&](const CountComparison& comparison) { return comparison.what == count.what; });
            if (!compared) ui.labelled(count.what, amount_text(count));
        }
    }
}

void draw_measurement(Ui& ui, const Dossier& dossier, const Judgement& judgement) {
    const Measurement& measured = *judgement.measurement;
    draw_section(ui, "Measured (WGS84 geodesic)");
    ui.labelled("From", dossier.places[measured.object].name);
    ui.labelled("To", dossier.places[measured.subject].name);
    ui.labelled("Length", lengths_text(measured.length));
    ui.labelled("Edges", interval_text(measured.interval) + " from nearest to farthest");
    if (measured.bearing) ui.labelled("Bearing", bearing_text(*measured.bearing));
    if (judgement.deviation_percent) {
        ui.labelled("Deviation", fmt::format("{:+.0f} %", *judgement.deviation_percent));
    }
}

void draw_judgement(Ui& ui, const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    ui.gap(6);
    ui.text(judgement.sentence);  // with the diagnoses in it
    if (!judgement.correction.empty()) ui.copyable("Write", judgement.correction);
    if (judgement.claimed) {
        draw_section(ui, "Claimed");
        if (claim.length) ui.labelled("Length", claimed_text(claim));
        ui.labelled("Allows", interval_text(judgement.claimed->interval));
        ui.labelled("Rule", rule_text(judgement.claimed->rule));
    }
    if (judgement.measurement && claim.kind == ClaimKind::distance) draw_measurement(ui, dossier, judgement);
}

/// The places of the claim, each leading to its card.
void draw_ends(Ui& ui, const Dossier& dossier, const Claim& claim, Actions& actions) {
    draw_section(ui, "Places");
    const ClaimEnd* second = claim.second_object ? &*claim.second_object : nullptr;
    for (const ClaimEnd* end : {&claim.subject, &claim.object, second}) {
        if (end == nullptr || end->quote.empty()) continue;
        if (end->candidates.empty()) {
            ui.text(fmt::format("\u201C{}\u201D is not resolved", end->quote), quiet_text);
            continue;
        }
        const std::size_t place = end->candidates.front();
        ui.begin_row(6);
        ui.text(dossier.places[place].name, strong_text);
        ui.text(fmt::format("\u201C{}\u201D \u00B7 {}", end->quote, kind_text(dossier.places[place])),
                quiet_text);
        if (ui.end_row(fmt::format("place {}", dossier.places[place].id), false)) {
            actions.push_back(ChoosePlace{place});
        }
    }
}

/// Who says that it did not happen.
void draw_denials(Ui& ui, const Dossier& dossier, const Event& event) {
    for (const Report& report : event.reports) {
        for (const Denial& denial : report.denials) {
            draw_section(ui, "Denied by " + denial.attribution);
            draw_quote(ui, dossier.articles[report.article], denial.quote, denial.span);
        }
    }
}

}  // namespace

void draw_event_card(Ui& ui, const Dossier& dossier, const Event& event) {
    ui.text(title_of(event), heading_text);
    ui.text(route_text(dossier, event));
    if (event.time) ui.text(time_text(*event.time), quiet_text);
    draw_sites(ui, dossier, event);
    draw_lone_counts(ui, event);
    for (const auto& comparison : event.comparisons) draw_counts(ui, dossier, event, comparison);
    draw_denials(ui, dossier, event);
    draw_section(ui, fmt::format("{} report{}", event.reports.size(), event.reports.size() == 1 ? "" : "s"));
    for (const Report& report : event.reports) {
        draw_quote(ui, dossier.articles[report.article], report.quote, report.span);
    }
}

void draw_claim_card(Ui& ui, const Dossier& dossier, std::size_t number, Actions& actions) {
    const Claim& claim = dossier.claims[number];
    const bool judged = number < dossier.judgements.size();
    const Verdict verdict = judged ? dossier.judgements[number].verdict : Verdict::unverifiable;
    ui.text(name_of(verdict), {ink_of(verdict), UiFont::heading});
    draw_quote(ui, dossier.articles[claim.article], claim.quote, claim.span);
    if (judged) draw_judgement(ui, dossier, claim, dossier.judgements[number]);
    draw_ends(ui, dossier, claim, actions);
}

}  // namespace dateline
