#include "mapview/count_remark.hpp"
#include "picture/picture_titles.hpp"
#include "report/html_text.hpp"
#include "report/terminal_text.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace dateline {
namespace {

std::string_view words_of(Agreement agreement) {
    switch (agreement) {
        case Agreement::disputed:
            return "disputed";
        case Agreement::consistent:
            return "consistent";
        case Agreement::single_source:
            break;
    }
    return "one source";
}

/// The articles that report the event, in order, each once: the columns of its table of counts.
std::vector<std::size_t> articles_of(const Event& event) {
    std::vector<std::size_t> articles;
    for (const Report& report : event.reports) articles.push_back(report.article);
    std::ranges::sort(articles);
    articles.erase(std::ranges::unique(articles).begin(), articles.end());
    return articles;
}

/// What any report counts, each once: the rows of the table.
std::vector<CountComparison> things_counted(const Event& event) {
    std::vector<CountComparison> things = event.comparisons;
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            const bool known = std::ranges::any_of(
                things, [&](const CountComparison& thing) { return thing.what == count.what; });
            if (!known) things.push_back({count.what, Agreement::single_source});
        }
    }
    return things;
}

/// Who says so, who passed it on, and the article's own doubt.
std::string said_by(const Count& count) {
    std::string text = count.attribution.empty() ? "the article itself" : count.attribution;
    if (!count.via.empty()) text += ", through " + count.via;
    if (!count.caveat.empty()) text += ", “" + count.caveat + "”";
    return text;
}

/// What one article says of one thing counted.
void append_counts(std::string& html, const Event& event, std::size_t article, const std::string& what) {
    html += "<td>";
    for (const Report& report : event.reports) {
        if (report.article != article) continue;
        for (const Count& count : report.counts) {
            if (count.what != what) continue;
            html += fmt::format("<p><b>{}</b> <span class=\"quiet\">{}</span></p>",
                                as_html(short_count(count)), as_html(on_one_line(said_by(count))));
        }
    }
    html += "</td>";
}

/// Numbers side by side, an article a column: never averaged.
void append_count_table(std::string& html, const PageSubject& subject, const Event& event,
                        std::string_view heading_id) {
    const auto things = things_counted(event);
    if (things.empty()) return;
    const auto articles = articles_of(event);
    html += fmt::format(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\">\n"
        "<table class=\"counts\">\n<caption class=\"unseen\">Counts, by source</caption>\n"
        "<thead><tr><th scope=\"col\">Counted</th>",
        heading_id);
    for (const std::size_t article : articles)
        html += fmt::format("<th scope=\"col\">{}</th>", source_badge(subject, article));
    html += "</tr></thead>\n<tbody>\n";
    for (const CountComparison& comparison : things) {
        html += fmt::format(
            "<tr class=\"{0}\"><th scope=\"row\">{1} <span class=\"agreement\">{2}</span></th>",
            name_of(comparison.agreement), as_html(comparison.what), words_of(comparison.agreement));
        for (const std::size_t article : articles) append_counts(html, event, article, comparison.what);
        html += "</tr>\n";
    }
    html += "</tbody></table></div>\n";
}

void append_reports(std::string& html, const PageSubject& subject, const Event& event) {
    html += "<details><summary>What each report says</summary>\n<ul class=\"said\">\n";
    for (const Report& report : event.reports) {
        html += fmt::format("<li><a href=\"#a{}\">{}</a> <q dir=\"auto\">{}</q>", report.article,
                            source_badge(subject, report.article), as_html(on_one_line(report.quote)));
        if (!report.weapon.empty())
            html += fmt::format(" <span class=\"quiet\">({})</span>", as_html(report.weapon));
        html += "</li>\n";
    }
    html += "</ul></details>\n";
}

/// Who says that it did not happen, in sight without a click.
void append_denials(std::string& html, const PageSubject& subject, const Event& event) {
    for (const Report& report : event.reports) {
        for (const Denial& denial : report.denials) {
            html += fmt::format(
                "<p class=\"denial\"><b>Denied</b> by {} <a href=\"#a{}\">{}</a> <q "
                "dir=\"auto\">{}</q></p>\n",
                as_html(on_one_line(denial.attribution)), report.article,
                source_badge(subject, report.article), as_html(on_one_line(denial.quote)));
        }
    }
}

void append_event(std::string& html, const PageSubject& subject, std::size_t number) {
    const Event& event = subject.dossier.events[number];
    const std::string heading_id = fmt::format("e{}-heading", number);
    html += fmt::format(
        "<article class=\"event\" id=\"e{0}\" data-event=\"{0}\" aria-labelledby=\"{1}\">\n"
        "<h3 id=\"{1}\">{2}</h3>\n<p class=\"quiet\">{3}</p>\n",
        number, heading_id, as_html(title_of(subject.dossier, event)),
        as_html(subtitle_of(subject.dossier, event)));
    append_count_table(html, subject, event, heading_id);
    append_denials(html, subject, event);
    append_reports(html, subject, event);
    html += "</article>\n";
}

}  // namespace

void append_events(std::string& html, const PageSubject& subject) {
    if (subject.dossier.events.empty()) return;
    append_section_begin(html, "events", "What happened");
    for (std::size_t i = 0; i < subject.dossier.events.size(); ++i) append_event(html, subject, i);
    html += "</section>\n";
}

}  // namespace dateline
