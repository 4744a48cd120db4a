#include "webpage/page_subject.hpp"

#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"
#include "picture/picture_titles.hpp"
#include "report/html_text.hpp"
#include "report/verdict_count.hpp"

#include <fmt/format.h>

#include <set>

namespace dateline {
namespace {

void add_end(const ClaimEnd& end, std::set<std::size_t>& places) {
    if (!end.candidates.empty()) places.insert(end.candidates.front());
}

/// What mentions, events and claims lead to: the likeliest place of each.
std::vector<std::size_t> places_of(const Dossier& dossier) {
    std::set<std::size_t> places;
    for (const Mention& mention : dossier.mentions) {
        if (mention.resolved()) places.insert(mention.candidates.front().place);
    }
    for (const Event& event : dossier.events) {
        for (const Site& site : event.sites) places.insert(site.place);
    }
    for (const Claim& claim : dossier.claims) {
        add_end(claim.subject, places);
        add_end(claim.object, places);
        if (claim.second_object) add_end(*claim.second_object, places);
    }
    for (const Judgement& judgement : dossier.judgements) {
        if (!judgement.measurement) continue;
        places.insert(judgement.measurement->subject);
        places.insert(judgement.measurement->object);
    }
    return {places.begin(), places.end()};
}

std::string_view sign_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::supported:
            return "✓";
        case Verdict::off:
            return "≈";
        case Verdict::contradicted:
            return "✗";
        case Verdict::unverifiable:
            break;
    }
    return "?";
}

}  // namespace

PageSubject page_subject(const Dossier& dossier, const std::string& title) {
    PageSubject subject{dossier,
                        title.empty() ? title_of(dossier) : title,
                        scene_of(dossier).articles,
                        {},
                        places_of(dossier)};
    ClaimPositions positions{dossier};
    for (const Claim& claim : dossier.claims) subject.claim_positions.push_back(positions.of(claim));
    return subject;
}

Verdict verdict_of(const Dossier& dossier, std::size_t claim) {
    return claim < dossier.judgements.size() ? dossier.judgements[claim].verdict : Verdict::unverifiable;
}

std::string verdict_badge(Verdict verdict) {
    return fmt::format(R"(<span class="verdict {0}"><span aria-hidden="true">{1}</span> {0}</span>)",
                       name_of(verdict), sign_of(verdict));
}

std::string source_badge(const PageSubject& subject, std::size_t article) {
    const std::size_t accents = style_of(MapTheme::light).accents.size();
    return fmt::format(R"(<span class="source s{}"><bdi>{}</bdi></span>)", article % accents,
                       as_html(subject.sources[article]));
}

void append_section_begin(std::string& html, std::string_view id, std::string_view heading) {
    html +=
        fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 id=\"{0}-heading\">{1}</h2>\n",
                    id, heading);
}

}  // namespace dateline
