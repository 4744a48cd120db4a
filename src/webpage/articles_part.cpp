#include "dossier/calendar_text.hpp"
#include "report/explanation.hpp"
#include "report/finding_words.hpp"
#include "report/html_text.hpp"
#include "report/marked_text.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

#include <optional>

namespace dateline {
namespace {

/// Writes one article's text: claims as marks that end in their verdict, names as links to their places.
class TextWriter {
public:
    TextWriter(std::string& html, const Dossier& dossier) : html_{html}, dossier_{dossier} {}

    void write(std::size_t article) {
        for (const MarkedStretch& stretch : marked_text(dossier_, article)) {
            if (claim_ != stretch.claim) {
                end_claim();
                begin_claim(stretch.claim);
            }
            write_stretch(stretch);
        }
        end_claim();
    }

private:
    /// A claim may be told in pieces, where a graver one lies inside it: the first has the id.
    void begin_claim(std::optional<std::size_t> claim) {
        claim_ = claim;
        if (!claim) return;
        html_ += fmt::format("<mark class=\"{}\" data-claim=\"{}\"", name_of(verdict_of(dossier_, *claim)),
                             *claim);
        if (!last_ || *claim > *last_) html_ += fmt::format(" id=\"q{}\"", *claim);
        html_ += '>';
        last_ = std::max(last_.value_or(0), *claim);
    }

    void end_claim() {
        if (!claim_) return;
        html_ += fmt::format(" <a class=\"judged\" href=\"#c{}\">{}</a></mark>", *claim_,
                             verdict_badge(verdict_of(dossier_, *claim_)));
        claim_.reset();
    }

    void write_stretch(const MarkedStretch& stretch) {
        if (!stretch.mention) {
            html_ += as_html(stretch.text);
            return;
        }
        const Mention& mention = dossier_.mentions[*stretch.mention];
        const std::string_view hand = mention.overruled ? " hand" : "";
        if (!mention.resolved()) {
            html_ += fmt::format("<span class=\"name unknown{}\" title=\"{}\">{}</span>", hand,
                                 as_html(choice_in_words(dossier_, mention)), as_html(stretch.text));
            return;
        }
        const std::string role = role_in_words(mention.role);
        const std::size_t place = mention.candidates.front().place;
        html_ += fmt::format("<a class=\"name{}{}\" href=\"#p{}\" data-place=\"{}\" title=\"{}\">{}</a>",
                             role.empty() ? "" : " people", hand, place, place,
                             as_html((role.empty() ? "" : role + ": ") + described(dossier_.places[place])),
                             as_html(stretch.text));
    }

    std::string& html_;
    const Dossier& dossier_;
    std::optional<std::size_t> claim_;  ///< whose mark is open
    std::optional<std::size_t> last_;   ///< the latest claim that has its id
};

std::string facts_of(const PageSubject& subject, std::size_t article) {
    const Article& about = subject.dossier.articles[article];
    std::string facts = source_badge(subject, article);
    if (about.published)
        facts += fmt::format(" · published {} (known from: {})", date_text(*about.published),
                             as_html(about.published_from));
    return facts + " · " + as_html(about.file);
}

void append_article(std::string& html, const PageSubject& subject, std::size_t article) {
    const Article& about = subject.dossier.articles[article];
    html += fmt::format(
        "<article class=\"text\" id=\"a{0}\" aria-labelledby=\"a{0}-heading\">\n"
        "<h3 id=\"a{0}-heading\" dir=\"auto\">{1}</h3>\n<p class=\"facts\">{2}</p>\n"
        "<div class=\"words\" dir=\"auto\">",
        article, as_html(about.title.empty() ? about.file : about.title), facts_of(subject, article));
    TextWriter{html, subject.dossier}.write(article);
    html += "</div>\n</article>\n";
}

}  // namespace

void append_articles(std::string& html, const PageSubject& subject) {
    const std::size_t count = subject.dossier.articles.size();
    if (count == 0) return;
    append_section_begin(html, "articles", count == 1 ? "The article" : "The articles");
    html +=
        "<p class=\"key\"><a class=\"name\" href=\"#places\">place</a> <a class=\"name people\" "
        "href=\"#places\">"
        "people or government</a> <span class=\"name unknown\">not in the gazetteer</span></p>\n";
    for (std::size_t i = 0; i < count; ++i) append_article(html, subject, i);
    html += "</section>\n";
}

}  // namespace dateline
