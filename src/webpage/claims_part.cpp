#include "report/explanation.hpp"
#include "report/html_text.hpp"
#include "report/terminal_text.hpp"
#include "report/verdict_table.hpp"
#include "webpage/interval_drawing.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

/// The verdict's sentence and, where it is wrong, what to write.
void append_why(std::string& html, const Judgement& judgement) {
    html += fmt::format("<p class=\"why\">{}</p>\n", as_html(judgement.sentence));
    if (!judgement.correction.empty())
        html += fmt::format("<p class=\"why\">Write: {}</p>\n", as_html(judgement.correction));
}

/// Everything that led to the verdict: words, places, interval, rule, measurement, model, other readings.
void append_how(std::string& html, const Dossier& dossier, const Claim& claim, const Judgement& judgement) {
    html += "<details><summary>How it was judged</summary>\n<ol>\n";
    for (const std::string& step : explanation(dossier, claim, judgement))
        html += fmt::format("<li>{}</li>\n", as_html(on_one_line(step)));
    for (const Diagnosis& diagnosis : judgement.diagnoses)
        html += fmt::format("<li>another reading: {}</li>\n", as_html(diagnosis.sentence));
    html += "</ol></details>\n";
}

void append_measured(std::string& html, const Claim& claim, const Judgement& judgement) {
    if (!judgement.measurement || claim.kind == ClaimKind::containment) return;
    const Measurement& measured = *judgement.measurement;
    html += fmt::format("<p class=\"figure\">{}</p>\n", as_html(in_three_units(measured.length)));
    html += fmt::format("<p class=\"quiet\">{:.0f} to {:.0f} km between edges",
                        measured.interval.low.value() / 1000, measured.interval.high.value() / 1000);
    if (measured.bearing)
        html += fmt::format(", {:.0f}° ({})", measured.bearing->value(),
                            abbreviation(nearest_compass_point(*measured.bearing)));
    html += "</p>\n";
    append_intervals(html, judgement);
}

void append_claim(std::string& html, const PageSubject& subject, std::size_t number) {
    const Dossier& dossier = subject.dossier;
    const Claim& claim = dossier.claims[number];
    const bool judged = number < dossier.judgements.size();
    const Verdict verdict = verdict_of(dossier, number);
    html += fmt::format(
        "<tr role=\"row\" class=\"{}\" id=\"c{}\" data-claim=\"{}\">\n<td role=\"cell\">{}</td>\n",
        name_of(verdict), number, number, verdict_badge(verdict));
    html += fmt::format("<td role=\"cell\"><blockquote dir=\"auto\"><a href=\"#q{}\">{}</a></blockquote>\n",
                        number, as_html(on_one_line(claim.quote)));
    if (judged) append_why(html, dossier.judgements[number]);
    html += fmt::format("<p class=\"where\">{} <span class=\"quiet\">{}</span></p>\n",
                        source_badge(subject, claim.article), as_html(subject.claim_positions[number]));
    if (judged) append_how(html, dossier, claim, dossier.judgements[number]);
    html += "</td>\n<td role=\"cell\" class=\"measured\">";
    if (judged) append_measured(html, claim, dossier.judgements[number]);
    html += "</td>\n</tr>\n";
}

}  // namespace

void append_claims(std::string& html, const PageSubject& subject) {
    append_section_begin(html, "claims", "Claims");
    if (subject.dossier.claims.empty()) {
        html += "<p class=\"quiet\">No statement that geography can decide was found.</p>\n</section>\n";
        return;
    }
    // The roles say again what the elements are: on a narrow screen the style lays them out as cards.
    html +=
        "<table class=\"verdicts\" role=\"table\">\n<caption class=\"unseen\">Claims and their "
        "verdicts</caption>\n"
        "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Verdict</th>"
        "<th role=\"columnheader\" scope=\"col\">Claim, and why</th>"
        "<th role=\"columnheader\" scope=\"col\">Measured</th></tr></thead>\n<tbody role=\"rowgroup\">\n";
    for (std::size_t i = 0; i < subject.dossier.claims.size(); ++i) append_claim(html, subject, i);
    html += "</tbody>\n</table>\n</section>\n";
}

}  // namespace dateline
