#include "reading/events/deed_names.hpp"

#include "text/word_list.hpp"

namespace dateline {
namespace {

/// A country behind whose name these stand did not do them.
bool is_nobodys_deed(EventKind kind) {
    using enum EventKind;
    return kind == earthquake || kind == flood || kind == storm || kind == fire || kind == crash ||
           kind == collapse || kind == landslide || kind == stampede || kind == eruption;
}

}  // namespace

bool names_venue_of_deed(const ClauseFacts& facts, const LaidName& name) {
    constexpr auto venues =
        word_list("gas", "oil", "bridge", "airport", "mosque", "church", "school", "hotel", "market", "mall",
                  "metro", "nightclub", "hospital", "factory", "plant", "refinery", "train", "bus", "subway",
                  "temple", "cathedral", "university", "college", "stadium", "arena", "concert", "apartment",
                  "warehouse", "prison", "station", "pipeline", "mine", "dam", "port", "tower", "block",
                  "festival", "cafe", "restaurant", "ferry", "plane", "helicopter", "boat", "house", "home",
                  "nursing", "hall", "tunnel", "synagogue", "shrine", "wedding", "funeral");
    std::size_t at = name.end;
    while (at < name.end + 2 && facts.view.is_any(at, venues)) ++at;
    const Trigger* trigger = trigger_at(facts, at);
    return at > name.end && trigger != nullptr && trigger->sense == TriggerSense::deed &&
           !facts.view.text(at).ends_with("ed");
}

bool names_the_deed(const ClauseFacts& facts, const LaidName& name) {
    if (names_venue_of_deed(facts, name)) return true;
    const Trigger* trigger = trigger_at(facts, name.end);
    const bool noun =
        trigger != nullptr &&
        (trigger->sense == TriggerSense::deed ||
         facts.view.is_any(name.end, {"slaying", "slayings", "killings", "massacre", "assassination"}));
    if (!noun) return false;
    // "a plane bound for Lima crashed", but "Mount Etna erupted"
    const bool verb = facts.view.text(name.end).ends_with("ed") && trigger->kind != EventKind::eruption;
    return !verb && (facts.view.place(name)->kind != PlaceKind::country || is_nobodys_deed(trigger->kind));
}

}  // namespace dateline
