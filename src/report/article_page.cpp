#include "report/article_page.hpp"

#include "dossier/calendar_text.hpp"
#include "geo/coordinate_text.hpp"
#include "report/explanation.hpp"
#include "report/finding_words.hpp"
#include "report/html_text.hpp"
#include "report/marked_text.hpp"
#include "report/page_style.hpp"
#include "report/terminal_text.hpp"
#include "report/verdict_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline {
namespace {

/// Writes the page from top to bottom.
class PageWriter {
public:
    explicit PageWriter(const Dossier& dossier) : dossier_{dossier} {}

    std::string write() {
        add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // Nothing may be fetched or run; the one inline style is ours.
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        add("<meta name=\"referrer\" content=\"no-referrer\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add(fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n", as_html(title()),
                        page_style));
        write_legend();
        for (std::size_t i = 0; i < dossier_.articles.size(); ++i) write_article(i);
        write_footer();
        add("</body>\n</html>\n");
        return std::move(out_);
    }

private:
    void add(std::string_view html) { out_ += html; }

    [[nodiscard]] std::string title() const {
        if (dossier_.articles.size() != 1) return fmt::format("{} articles read", dossier_.articles.size());
        const Article& only = dossier_.articles.front();
        return only.title.empty() ? only.file : only.title;
    }

    void write_legend() {
        add("<header class=\"legend\"><b>Dateline</b> <span class=\"n\">place</span> <span class=\"n "
            "people\">people or "
            "government</span> <span class=\"n none\">unresolved</span>");
        for (const std::string_view verdict : {"supported", "off", "contradicted", "unverifiable"})
            add(fmt::format(" <span class=\"c {0}\">claim <span class=\"v\">{0}</span></span>", verdict));
        add("</header>\n");
    }

    void write_article(std::size_t article) {
        const Article& about = dossier_.articles[article];
        places_ = numbered_places(dossier_, article);
        add(fmt::format("<article id=\"a{}\">\n<h1>{}</h1>\n<p class=\"facts\">{}</p>\n", article,
                        as_html(about.title.empty() ? about.file : about.title), facts_of(about)));
        add("<div class=\"columns\">\n<div class=\"text\" dir=\"auto\">");
        write_text(article);
        add("</div>\n<aside>\n");
        write_claims(article);
        write_events(article);
        write_places();
        add("</aside>\n</div>\n</article>\n");
    }

    [[nodiscard]] static std::string facts_of(const Article& about) {
        std::string facts = as_html(about.file);
        if (!about.outlet.empty()) facts += " · " + as_html(about.outlet);
        if (about.published)
            facts += fmt::format(" · published {} (known from: {})", date_text(*about.published),
                                 as_html(about.published_from));
        return facts;
    }

    void write_text(std::size_t article) {
        std::optional<std::size_t> open;
        for (const MarkedStretch& stretch : marked_text(dossier_, article)) {
            if (stretch.claim != open && open) close_claim(std::exchange(open, std::nullopt));
            if (stretch.claim && !open) open_claim(*(open = stretch.claim));
            if (stretch.mention)
                write_name(stretch);
            else
                add(as_html(stretch.text));
        }
        if (open) close_claim(open);
    }

    [[nodiscard]] std::string_view verdict_of(std::size_t claim) const {
        return dossier_.judgements.empty() ? "unverifiable" : name_of(dossier_.judgements[claim].verdict);
    }

    void open_claim(std::size_t claim) {
        add(fmt::format("<span class=\"c {}\"><a href=\"#c{}\" class=\"claim\">", verdict_of(claim), claim));
    }

    void close_claim(std::optional<std::size_t> claim) {
        add(fmt::format("</a> <span class=\"v\">{}</span></span>", verdict_of(*claim)));
    }

    void write_name(const MarkedStretch& stretch) {
        const Mention& mention = dossier_.mentions[*stretch.mention];
        const std::string role = role_in_words(mention.role);
        const std::string_view look = !mention.resolved() ? " none" : role.empty() ? "" : " people";
        std::string meaning =
            mention.resolved() ? described(dossier_.places[mention.candidates.front().place]) : "";
        meaning += (meaning.empty() ? "" : "; ") + (role.empty() ? "" : role + "; ") +
                   choice_in_words(dossier_, mention);
        add(fmt::format("<span class=\"n{}{}\" title=\"{}\">{}</span>", look,
                        mention.overruled ? " hand" : "", as_html(meaning), as_html(stretch.text)));
        if (!stretch.ends_mention || !mention.resolved()) return;
        add(fmt::format("<sup>{}</sup>", places_.number.at(mention.candidates.front().place)));
    }

    void write_claims(std::size_t article) {
        add("<h2>Claims</h2>\n");
        bool any = false;
        for (std::size_t i = 0; i < dossier_.claims.size(); ++i) {
            if (dossier_.claims[i].article != article) continue;
            write_claim(i);
            any = true;
        }
        if (!any) add("<p class=\"quiet\">No statement that geography can decide.</p>\n");
    }

    void write_claim(std::size_t position) {
        const Claim& claim = dossier_.claims[position];
        add(
            fmt::format("<section class=\"claim {0}\" id=\"c{1}\"><span "
                        "class=\"v\">{0}</span><blockquote>{2}</blockquote>",
                        verdict_of(position), position, as_html(on_one_line(claim.quote))));
        if (!dossier_.judgements.empty()) {
            const Judgement& judgement = dossier_.judgements[position];
            add(fmt::format("<p>{}</p>", as_html(judgement.sentence)));
            if (!judgement.correction.empty())
                add(fmt::format("<p>Write: {}</p>", as_html(judgement.correction)));
            if (judgement.measurement && claim.kind != ClaimKind::containment)
                add(fmt::format("<p class=\"measure\">{} <small>WGS84</small></p>",
                                as_html(in_three_units(judgement.measurement->length))));
            add("<details><summary>How it was judged</summary><ul>");
            for (const std::string& step : explanation(dossier_, claim, judgement))
                add(fmt::format("<li>{}</li>", as_html(on_one_line(step))));
            add("</ul></details>");
        }
        add("</section>\n");
    }

    void write_events(std::size_t article) {
        bool any = false;
        for (const Event& event : dossier_.events) {
            for (const Report& report : event.reports) {
                if (report.article != article) continue;
                if (!std::exchange(any, true)) add("<h2>Events</h2>\n");
                write_report(event, report);
            }
        }
    }

    void write_report(const Event& event, const Report& report) {
        add(fmt::format("<section class=\"event\"><h3>{}</h3><p>{}</p>", as_html(event.id),
                        as_html(event_in_words(dossier_, event))));
        if (!report.counts.empty()) add("<ul>");
        for (const Count& count : report.counts) {
            const auto same = std::ranges::find(event.comparisons, count.what, &CountComparison::what);
            const bool disputed = same != event.comparisons.end() && same->agreement == Agreement::disputed;
            add(fmt::format("<li>{}{}</li>", as_html(said_count(count)),
                            disputed ? " <span class=\"disputed\">disputed</span>" : ""));
        }
        if (!report.counts.empty()) add("</ul>");
        for (const Denial& denial : report.denials)
            add(fmt::format("<p class=\"denial\">{}</p>", as_html(on_one_line(said_denial(denial)))));
        add("</section>\n");
    }

    void write_places() {
        add("<h2>Places</h2>\n<ol class=\"places\">\n");
        for (const std::size_t position : places_.order) {
            const Place& place = dossier_.places[position];
            const Mention& mention = dossier_.mentions[places_.first_mention.at(position)];
            add(fmt::format("<li><b>{}</b> <small>{}</small><br>{}<br><small>{}</small></li>\n",
                            as_html(place.name), as_html(described(place).substr(place.name.size())),
                            as_html(as_decimal(place.point)), as_html(choice_in_words(dossier_, mention))));
        }
        add("</ol>\n");
    }

    void write_footer() {
        add(fmt::format(
            "<footer>Dateline {} · gazetteer {} · profile {} · distances on the WGS84 ellipsoid</footer>\n",
            as_html(dossier_.program_version), as_html(dossier_.gazetteer_version),
            as_html(dossier_.profile)));
    }

    const Dossier& dossier_;
    NumberedPlaces places_;
    std::string out_;
};

}  // namespace

std::string article_page(const Dossier& dossier) {
    return PageWriter{dossier}.write();
}

}  // namespace dateline
