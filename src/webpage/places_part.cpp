#include "geo/coordinate_text.hpp"
#include "mapview/event_objects.hpp"
#include "report/explanation.hpp"
#include "report/finding_words.hpp"
#include "report/html_text.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

#include <unordered_map>

namespace dateline {
namespace {

/// How often a place is named, and the first mention of it.
struct Naming {
    std::size_t times = 0;
    const Mention* first = nullptr;
};

std::unordered_map<std::size_t, Naming> namings_of(const Dossier& dossier) {
    std::unordered_map<std::size_t, Naming> namings;
    for (const Mention& mention : dossier.mentions) {
        if (!mention.resolved()) continue;
        Naming& naming = namings[mention.candidates.front().place];
        if (naming.times++ == 0 || (mention.overruled && !naming.first->overruled)) naming.first = &mention;
    }
    return namings;
}

void append_place(std::string& html, const Dossier& dossier, std::size_t number, const Naming& naming) {
    const Place& place = dossier.places[number];
    html += fmt::format(
        "<tr id=\"p{0}\" data-place=\"{0}\"><th scope=\"row\"><a href=\"#p{0}\"><bdi>{1}</bdi></a> "
        "<span class=\"quiet\">{2}</span></th>",
        number, as_html(place.name), as_html(described(place).substr(place.name.size() + 1)));
    html += fmt::format("<td class=\"figure\">{}</td><td>{} <span class=\"quiet\">{}</span></td><td>{}</td>",
                        as_html(as_decimal(place.point)), as_html(length_text(place.extent.radius)),
                        as_html(place.extent.source), naming.times);
    html += fmt::format("<td class=\"quiet\">{}</td></tr>\n",
                        naming.first ? as_html(choice_in_words(dossier, *naming.first)) : "");
}

}  // namespace

void append_places(std::string& html, const PageSubject& subject) {
    if (subject.places.empty()) return;
    append_section_begin(html, "places", "Places");
    html +=
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table of places\">\n"
        "<table class=\"places\"><caption class=\"unseen\">Places, where they are, and why they were chosen"
        "</caption>\n<thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Latitude, longitude</th>"
        "<th scope=\"col\">Reaches</th><th scope=\"col\">Named</th><th scope=\"col\">Why this place</th></tr>"
        "</thead>\n<tbody>\n";
    const auto namings = namings_of(subject.dossier);
    for (const std::size_t place : subject.places) {
        const auto naming = namings.find(place);
        append_place(html, subject.dossier, place, naming == namings.end() ? Naming{} : naming->second);
    }
    html += "</tbody></table></div>\n</section>\n";
}

}  // namespace dateline
