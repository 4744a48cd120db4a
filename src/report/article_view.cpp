#include "report/article_view.hpp"

#include "report/explanation.hpp"
#include "report/finding_words.hpp"
#include "report/marked_text.hpp"
#include "report/terminal_text.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::string_view plain = "\033[0m";
constexpr std::string_view name_colour = "\033[4;36m";  // underlined, so that it is seen without colours too

std::string_view colour_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::supported:
            return "\033[32m";
        case Verdict::unverifiable:
            return "\033[34m";
        case Verdict::off:
            return "\033[33m";
        case Verdict::contradicted:
            return "\033[31m";
    }
    return "";
}

/// Writes one article after the other.
class ViewWriter {
public:
    ViewWriter(const Dossier& dossier, Colouring colour) : dossier_{dossier}, colour_{colour} {}

    std::string write() {
        for (std::size_t i = 0; i < dossier_.articles.size(); ++i) write_article(i);
        return std::move(out_);
    }

private:
    void add_line(std::string_view text) { out_ += on_one_line(text) + '\n'; }

    void write_article(std::size_t article) {
        const Article& about = dossier_.articles[article];
        add_line(
            fmt::format("==== {}{}", about.file, about.title.empty() ? std::string{} : ": " + about.title));
        out_ += '\n';
        const NumberedPlaces places = numbered_places(dossier_, article);
        write_text(article, places);
        write_places(places);
        write_events(article);
        out_ += '\n';
    }

    void write_text(std::size_t article, const NumberedPlaces& places) {
        std::optional<std::size_t> claim;
        for (const MarkedStretch& stretch : marked_text(dossier_, article)) {
            if (stretch.claim && stretch.claim != claim) out_ += "«";
            claim = stretch.claim;
            const std::string_view colour = stretch.mention ? name_colour : claim_colour(claim);
            write_coloured(colour, harmless(stretch.text));
            if (stretch.ends_mention) out_ += name_mark(dossier_.mentions[*stretch.mention], places);
            if (!stretch.ends_claim) continue;
            out_ += "» ";
            write_coloured(claim_colour(claim), fmt::format("[{}]", verdict_of(*claim)));
            claim.reset();
        }
        out_ += "\n\n";
    }

    void write_coloured(std::string_view colour, const std::string& text) {
        const bool coloured = colour_ == Colouring::yes && !colour.empty();
        out_ += coloured ? fmt::format("{}{}{}", colour, text, plain) : text;
    }

    [[nodiscard]] std::string_view claim_colour(std::optional<std::size_t> claim) const {
        return claim && !dossier_.judgements.empty() ? colour_of(dossier_.judgements[*claim].verdict) : "";
    }

    [[nodiscard]] std::string_view verdict_of(std::size_t claim) const {
        return dossier_.judgements.empty() ? "not judged" : name_of(dossier_.judgements[claim].verdict);
    }

    [[nodiscard]] static std::string name_mark(const Mention& mention, const NumberedPlaces& places) {
        if (!mention.resolved()) return mention.overruled ? "[no place]" : "[?]";
        const std::size_t number = places.number.at(mention.candidates.front().place);
        const std::string role = role_in_words(mention.role);
        return role.empty() ? fmt::format("[{}]", number) : fmt::format("[{}, {}]", number, role);
    }

    void write_places(const NumberedPlaces& places) {
        for (std::size_t i = 0; i < places.order.size(); ++i) {
            const Mention& mention = dossier_.mentions[places.first_mention.at(places.order[i])];
            add_line(fmt::format("[{}] {}; {}", i + 1, described(dossier_.places[places.order[i]]),
                                 choice_in_words(dossier_, mention)));
        }
    }

    void write_events(std::size_t article) {
        for (const Event& event : dossier_.events) {
            for (const Report& report : event.reports) {
                if (report.article != article) continue;
                add_line("event " + event.id + ": " + event_in_words(dossier_, event));
                for (const Count& count : report.counts)
                    out_ += "    " + on_one_line(said_count(count)) + '\n';
                for (const Denial& denial : report.denials)
                    out_ += "    " + on_one_line(said_denial(denial)) + '\n';
            }
        }
    }

    const Dossier& dossier_;
    Colouring colour_;
    std::string out_;
};

}  // namespace

std::string article_view(const Dossier& dossier, Colouring colour) {
    return ViewWriter{dossier, colour}.write();
}

}  // namespace dateline
