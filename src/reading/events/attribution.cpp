#include "reading/events/attribution.hpp"

#include "reading/events/event_words.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// Words between a verb and the mark behind whom it was told: "told the state news agency".
constexpr std::size_t recipient_reach = 5;
constexpr std::size_t remembered_sources = 16;

/// "confirmed the attack but said": the subject of the verb before.
SaidBy shared_subject_before(const SentenceView& view, std::size_t verb) {
    SaidBy said = subject_before(view, verb);
    const bool shared =
        said.source.empty() && !said.pronoun && verb > view.begin() && view.is_any(verb - 1, {"but", "and"});
    for (std::size_t before = verb - 1; shared && before-- > view.begin();) {
        if (is_speech_verb(view, before)) return subject_before(view, before);
    }
    return said;
}

/// "told reporters.", "tells the network,": whom it was told, up to a mark.
bool tells_somebody(const SentenceView& view, std::size_t verb) {
    if (!view.is_any(verb, {"told", "tells"})) return false;
    for (std::size_t at = verb + 1; at <= verb + recipient_reach; ++at) {
        if (!view.has(at) || view.is_mark(at)) return true;
        if (view.is(at, "that")) return false;
    }
    return false;
}

bool is_inverted(const SentenceView& view, std::size_t verb) {
    return verb > view.begin() && (view.is(verb - 1, ",") || is_quote_mark(view, verb - 1));
}

/// A speech verb behind what was said: it follows a comma or a quotation, and no clause depends on it.
bool closes_statement(const SentenceView& view, std::size_t verb) {
    const std::size_t next = verb + 1;
    return !view.has(next) || view.is_mark(next) ||
           view.is_any(next,
                       {"in", "on", "to", "at", "late", "early", "monday", "tuesday", "wednesday", "thursday",
                        "friday", "saturday", "sunday", "yesterday", "today", "overnight"}) ||
           is_inverted(view, verb) || tells_somebody(view, verb);
}

bool is_broken(const SentenceView& view, std::size_t from, std::size_t to) {
    for (std::size_t at = std::min(from, to); at < std::max(from, to); ++at) {
        if (may_end_sentence(view, at)) return true;
    }
    return false;
}

std::optional<SaidBy> said_before(const SentenceView& view, std::size_t at) {
    for (std::size_t verb = at; verb-- > view.begin();) {
        if (may_end_sentence(view, verb)) return std::nullopt;
        if (is_speech_verb(view, verb)) return shared_subject_before(view, verb);
    }
    return std::nullopt;
}

/// The first that closes the statement at or behind `from`, with the position of its verb.
struct Closing {
    SaidBy said;
    std::size_t verb = 0;
};
std::optional<Closing> said_behind(const SentenceView& view, std::size_t from) {
    for (std::size_t verb = from; verb < view.end(); ++verb) {
        if (may_end_sentence(view, verb)) return std::nullopt;
        if (!is_speech_verb(view, verb) || !closes_statement(view, verb)) continue;
        return Closing{is_inverted(view, verb) ? subject_after(view, verb) : subject_before(view, verb),
                       verb};
    }
    return std::nullopt;
}

/// Behind a quotation that ends after its own source: who speaks it.
std::string speaker_of_quotation(const SentenceView& view, std::size_t inner_verb) {
    std::size_t at = inner_verb;
    while (view.has(at) && !is_quote_mark(view, at)) ++at;
    if (!view.has(at)) return {};
    const auto outer = said_behind(view, at);
    return outer ? outer->said.source : std::string{};
}

SaidBy according_to(const SentenceView& view, std::size_t statement) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.phrase(at, "according to") == 0 || is_broken(view, statement, at)) continue;
        std::size_t end = at + 2;
        while (view.has(end) && !ends_source(view, end) && !view.is_any(end, {".", "in"})) ++end;
        return {source_in(view, at + 2, end), {}, false};
    }
    return {};
}

std::string last_word(const std::string& text) {
    return text.substr(text.rfind(' ') + 1);
}

/// "the military": a head noun alone, which may stand for a fuller name.
bool is_short_form(const std::string& source) {
    return source.starts_with("the ") && std::ranges::count(source, ' ') == 1;
}

/// Who speaks in a sentence, whatever is said.
SaidBy speaker_in(const SentenceView& view) {
    const std::size_t end = view.opens_somewhere(Opening::speech_verb) ? view.end() : view.begin();
    for (std::size_t at = view.begin(); at < end; ++at) {
        if (!view.opens(at, Opening::speech_verb) || !is_speech_verb(view, at)) continue;
        const SaidBy before = subject_before(view, at);
        return before.source.empty() && is_inverted(view, at) ? subject_after(view, at) : before;
    }
    return according_to(view, view.begin());
}

}  // namespace

SaidBy source_of(const SentenceView& view, std::size_t at) {
    if (auto before = said_before(view, at)) return *std::move(before);
    if (auto behind = said_behind(view, at)) {
        behind->said.via = speaker_of_quotation(view, behind->verb);
        return behind->said;
    }
    return according_to(view, at);
}

SaidBy subject_of(const SentenceView& view, std::size_t verb) {
    return subject_before(view, verb);
}

std::string introduced_source(const SentenceView& view) {
    if (view.end() == view.begin() || !view.is(view.end() - 1, ":")) return {};
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (is_speech_verb(view, at) || view.is_any(at, {"put", "issued", "released", "gave"})) {
            return subject_before(view, at).source;
        }
    }
    return {};
}

void KnownSources::hear(const SentenceView& view) {
    introduced_ = introduced_source(view);
    const std::string speaker = full_name(speaker_in(view));
    if (speaker.empty()) return;
    last_ = speaker;
    if (heard_.size() == remembered_sources) heard_.erase(heard_.begin());
    heard_.push_back(speaker);
}

std::string KnownSources::full_name(const SaidBy& said) const {
    if (said.pronoun) return last_;
    if (said.source.empty()) return introduced_;
    if (!is_short_form(said.source)) return said.source;
    const auto fuller = std::find_if(heard_.rbegin(), heard_.rend(), [&](const std::string& heard) {
        return heard.size() > said.source.size() && last_word(heard) == last_word(said.source);
    });
    return fuller == heard_.rend() ? said.source : *fuller;
}

}  // namespace dateline
