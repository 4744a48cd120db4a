#include "window/card_parts.hpp"

#include "window/wording.hpp"

#include <fmt/core.h>

namespace dateline {
namespace {

void draw_counts(Ui& ui, const Dossier& dossier, const Event& event, const CountComparison& comparison) {
    const bool disputed = comparison.agreement == Agreement::disputed;
    draw_section(ui, comparison.what);
    ui.text(name_of(comparison.agreement), {disputed ? colour_of(Verdict::off) : ui_colour::quiet});
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            if (count.what != comparison.what) continue;
            const auto& article = dossier.articles[report.article];
            const auto by = count.attribution.empty() ? source_text(article) : count.attribution;
            ui.labelled(amount_text(count), fmt::format("\u201C{}\u201D, {}", count.quote, by));
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

void draw_judgement(Ui& ui, const Dossier& dossier, ClaimKind kind, const Judgement& judgement) {
    ui.gap(6);
    ui.text(judgement.sentence);  // with the diagnoses in it
    if (judgement.claimed) {
        draw_section(ui, "Claimed");
        ui.labelled("Allows", interval_text(judgement.claimed->interval));
        ui.labelled("Rule", judgement.claimed->rule);
    }
    if (judgement.measurement && kind == ClaimKind::distance) draw_measurement(ui, dossier, judgement);
}

}  // namespace

void draw_event_card(Ui& ui, const Dossier& dossier, const Event& event) {
    ui.text(title_of(event), heading_text);
    ui.text(route_text(dossier, event));
    if (event.time) ui.text(time_text(*event.time), quiet_text);
    for (const auto& comparison : event.comparisons) draw_counts(ui, dossier, event, comparison);
    draw_section(ui, fmt::format("{} report{}", event.reports.size(), event.reports.size() == 1 ? "" : "s"));
    for (const Report& report : event.reports) {
        draw_quote(ui, dossier.articles[report.article], report.quote, report.span);
    }
}

void draw_claim_card(Ui& ui, const Dossier& dossier, std::size_t number) {
    const Claim& claim = dossier.claims[number];
    const bool judged = number < dossier.judgements.size();
    const Verdict verdict = judged ? dossier.judgements[number].verdict : Verdict::unverifiable;
    ui.text(name_of(verdict), {colour_of(verdict), UiFont::heading});
    draw_quote(ui, dossier.articles[claim.article], claim.quote, claim.span);
    if (judged) draw_judgement(ui, dossier, claim.kind, dossier.judgements[number]);
}

}  // namespace dateline
