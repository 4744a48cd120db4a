#include "picture/picture_titles.hpp"
#include "report/html_text.hpp"
#include "report/verdict_count.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace dateline {
namespace {

/// One button a verdict, gravest first: scripts make it show only those claims.
void append_tally(std::string& html, const Dossier& dossier) {
    if (dossier.claims.empty()) return;
    html += "<ul class=\"tally\" aria-label=\"Verdicts\">\n";
    for (const Verdict verdict : all_verdicts | std::views::reverse) {
        const std::size_t count = count_of(dossier, verdict);
        if (count == 0) continue;
        html +=
            fmt::format("<li class=\"{0}\"><a href=\"#claims\" data-filter=\"{0}\"><b>{1}</b> {2}</a></li>\n",
                        name_of(verdict), count, verdict_badge(verdict));
    }
    html += "</ul>\n";
}

void append_navigation(std::string& html, const Dossier& dossier) {
    html += "<nav aria-label=\"On this page\"><ul>\n";
    const auto link = [&](bool there, std::string_view id, std::string_view words) {
        if (there) html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, words);
    };
    link(true, "claims", "Claims");
    link(!dossier.events.empty(), "events", "Events");
    link(std::ranges::any_of(dossier.events, [](const Event& event) { return event.time.has_value(); }),
         "timeline", "Timeline");
    link(!dossier.articles.empty(), "articles", dossier.articles.size() == 1 ? "Article" : "Articles");
    link(!dossier.places.empty(), "places", "Places");
    link(true, "sources", "Sources");
    html += "</ul></nav>\n";
}

}  // namespace

void append_masthead(std::string& html, const PageSubject& subject) {
    html += "<header id=\"top\">\n<p class=\"brand\">Dateline report</p>\n";
    html += fmt::format("<h1>{}</h1>\n", as_html(subject.title));
    if (const std::string lead = subtitle_of(subject.dossier); !lead.empty())
        html += fmt::format("<p class=\"lead\">{}</p>\n", as_html(lead));
    append_tally(html, subject.dossier);
    append_navigation(html, subject.dossier);
    html += "</header>\n";
}

void append_footer(std::string& html, const PageSubject& subject) {
    const Dossier& dossier = subject.dossier;
    html += fmt::format(
        "<footer>Dateline {} · gazetteer {} · profile {} · distances are geodesics on the WGS84 "
        "ellipsoid</footer>\n",
        as_html(dossier.program_version), as_html(dossier.gazetteer_version), as_html(dossier.profile));
}

}  // namespace dateline
