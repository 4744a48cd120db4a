#include "webpage/web_page.hpp"

#include "base/error.hpp"
#include "report/html_text.hpp"
#include "webpage/map_data.hpp"
#include "webpage/page_assets.hpp"
#include "webpage/page_parts.hpp"
#include "webpage/static_map.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

/// Nothing may be fetched or run but what the page itself carries.
std::string content_policy() {
    return fmt::format(
        "default-src 'none'; script-src {} {}; style-src {}; img-src data:; base-uri 'none'; form-action "
        "'none'",
        policy_source(leaflet_script()), policy_source(page_script()), policy_source(page_style()));
}

void append_head(std::string& html, const PageSubject& subject) {
    html += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    html += fmt::format("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", content_policy());
    html += "<meta name=\"referrer\" content=\"no-referrer\">\n";
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += "<link rel=\"icon\" href=\"data:,\">\n";  // none: a browser would ask the server for one
    html += fmt::format("<title>{}</title>\n<style>", as_html(subject.title));
    html += page_style().text;
    html += "</style>\n</head>\n";
}

/// The interactive map takes the picture's place when scripts run; on paper the picture comes back.
void append_map(std::string& html, const PageSubject& subject, const Basemap& basemap) {
    html +=
        "<section id=\"map-part\" aria-labelledby=\"map-heading\">\n"
        "<h2 id=\"map-heading\" class=\"unseen\">Map</h2>\n"
        "<div id=\"map\" hidden></div>\n<figure id=\"picture\">\n";
    append_static_map(html, subject, basemap);
    html += "</figure>\n<p id=\"map-says\" class=\"unseen\" aria-live=\"polite\"></p>\n</section>\n";
}

void append_scripts(std::string& html, const PageSubject& subject, const Basemap& basemap) {
    html += "<script type=\"application/json\" id=\"map-data\">";
    html += map_data(subject, basemap);
    html += "</script>\n<script>";
    html += leaflet_script().text;
    html += "</script>\n<script type=\"module\">";
    html += page_script().text;
    html += "</script>\n";
}

/// A browser shows a page of some ten times this size no more.
constexpr std::size_t most_text_bytes = 20'000'000;

void refuse_too_much(const Dossier& dossier) {
    std::size_t bytes = 0;
    for (const Article& article : dossier.articles) bytes += article.text.size();
    if (bytes <= most_text_bytes) return;
    throw InputError(
        fmt::format("the articles are {:.0f} MB together, too much for a browser to show on one page (at "
                    "most {} MB); choose "
                    "fewer of them, or use `dateline export`, which takes any number",
                    static_cast<double>(bytes) / 1e6, most_text_bytes / 1'000'000));
}

}  // namespace

std::string web_page(const Dossier& dossier, const Basemap& basemap, const WebPageOptions& options) {
    refuse_too_much(dossier);
    const PageSubject subject = page_subject(dossier, options.title);
    std::string html;
    append_head(html, subject);
    html += "<body>\n<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n";
    append_masthead(html, subject);
    append_map(html, subject, basemap);
    html += "<main id=\"main\" tabindex=\"-1\">\n";
    append_claims(html, subject);
    append_events(html, subject);
    append_timeline(html, subject);
    append_articles(html, subject);
    append_places(html, subject);
    append_sources(html, subject, options.data_sources);
    html += "</main>\n";
    append_footer(html, subject);
    append_scripts(html, subject, basemap);
    html += "</body>\n</html>\n";
    return html;
}

}  // namespace dateline
