#include "dossier/calendar_text.hpp"
#include "report/html_text.hpp"
#include "webpage/page_assets.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

/// The address, as a link only where it can be nothing else than a web page's.
std::string address_of(const Article& article) {
    const std::string address = as_html(article.url);
    if (!article.url.starts_with("https://") && !article.url.starts_with("http://")) return address;
    return fmt::format(R"(<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>)", address);
}

void append_article_list(std::string& html, const PageSubject& subject) {
    html += "<h3>Articles</h3>\n<ol class=\"articles\">\n";
    for (std::size_t i = 0; i < subject.dossier.articles.size(); ++i) {
        const Article& article = subject.dossier.articles[i];
        const std::string title = article.title == subject.sources[i] ? "" : " " + as_html(article.title);
        html += fmt::format("<li><a href=\"#a{}\">{}</a>{}", i, source_badge(subject, i), title);
        if (article.published) html += ", " + date_text(*article.published);
        if (!article.url.empty()) html += " · " + address_of(article);
        html += fmt::format(" <span class=\"quiet\">{}</span></li>\n", as_html(article.file));
    }
    html += "</ol>\n";
}

}  // namespace

void append_sources(std::string& html, const PageSubject& subject,
                    const std::vector<std::string>& data_sources) {
    append_section_begin(html, "sources", "Sources and licences");
    append_article_list(html, subject);
    html += "<h3>Data</h3>\n<ul>\n<li>Map: Natural Earth, public domain</li>\n";
    for (const std::string& source : data_sources) html += fmt::format("<li>{}</li>\n", as_html(source));
    html +=
        "</ul>\n<h3>Program</h3>\n<p>The map moves by Leaflet.</p>\n<details><summary>Licence of "
        "Leaflet</summary>\n"
        "<pre>";
    html += as_html(leaflet_licence());
    html += "</pre></details>\n</section>\n";
}

}  // namespace dateline
