#include "reading/sentence_view.hpp"

#include <algorithm>

namespace dateline {
namespace {

LaidName laid(const std::vector<Token>& tokens, std::size_t mention, Span span) {
    const auto first = std::partition_point(
        tokens.begin(), tokens.end(), [span](const Token& token) { return token.span.end <= span.begin; });
    const auto last = std::partition_point(
        first, tokens.end(), [span](const Token& token) { return token.span.begin < span.end; });
    return {mention, static_cast<std::size_t>(first - tokens.begin()),
            static_cast<std::size_t>(last - tokens.begin())};
}

}  // namespace

std::vector<LaidName> lay_names(const ArticleReading& reading) {
    std::vector<LaidName> names;
    const auto& mentions = reading.dossier.mentions;
    for (std::size_t i = reading.first_mention; i < mentions.size(); ++i) {
        const LaidName name = laid(reading.tokens.all, i, mentions[i].span);
        const bool behind = names.empty() || names.back().end <= name.begin;
        if (name.begin < name.end && behind) names.push_back(name);
    }
    return names;
}

SentenceView::SentenceView(const ArticleReading& reading, std::span<const LaidName> names, Sentence sentence)
    : reading_{reading}, sentence_{sentence} {
    const auto first = std::partition_point(
        names.begin(), names.end(), [&](const LaidName& name) { return name.begin < sentence.begin; });
    const auto last = std::partition_point(first, names.end(),
                                           [&](const LaidName& name) { return name.begin < sentence.end; });
    names_ = {first, last};
    for (std::size_t at = begin(); at < end(); ++at) openings_.add(reading.openings[at]);
}

std::size_t SentenceView::whole_phrase(std::size_t at, std::string_view phrase) const noexcept {
    for (std::size_t count = 0;; ++count) {
        const std::string_view word = text(at + count);
        if (word.empty() || !begins_phrase(word, phrase)) return 0;
        if (phrase.size() == word.size()) return count + 1;
        phrase.remove_prefix(word.size() + 1);
    }
}

bool SentenceView::is_word(std::size_t at) const noexcept {
    return has(at) && reading_.tokens.all[at].kind == TokenKind::word;
}

bool SentenceView::is_number(std::size_t at) const noexcept {
    return has(at) && reading_.tokens.all[at].kind == TokenKind::number;
}

bool SentenceView::is_mark(std::size_t at) const noexcept {
    return has(at) && reading_.tokens.all[at].kind == TokenKind::punctuation;
}

bool SentenceView::is_capitalised(std::size_t at) const noexcept {
    const std::string_view here = text(at);
    return is_word(at) && here.front() >= 'A' && here.front() <= 'Z';
}

std::span<const Token> SentenceView::tokens_from(std::size_t at) const noexcept {
    if (!has(at)) return {};
    return std::span{reading_.tokens.all}.subspan(at, end() - at);
}

const LaidName* SentenceView::name_from(std::size_t at) const noexcept {
    const LaidName* name = name_over(at);
    return name != nullptr && name->begin == at ? name : nullptr;
}

const LaidName* SentenceView::name_until(std::size_t at) const noexcept {
    const LaidName* name = at > 0 ? name_over(at - 1) : nullptr;
    return name != nullptr && name->end == at ? name : nullptr;
}

const LaidName* SentenceView::name_over(std::size_t at) const noexcept {
    if (names_.empty() || at < names_.front().begin || at >= names_.back().end) return nullptr;
    const auto found = std::partition_point(names_.begin(), names_.end(),
                                            [at](const LaidName& name) { return name.end <= at; });
    return found != names_.end() && found->begin <= at ? &*found : nullptr;
}

const Place* SentenceView::place(const LaidName& name) const {
    const auto& candidates = mention(name).candidates;
    return candidates.empty() ? nullptr : &reading_.dossier.places[candidates.front().place];
}

Span SentenceView::span(std::size_t begin, std::size_t end) const {
    const auto& all = reading_.tokens.all;
    return begin < end ? Span{all[begin].span.begin, all[end - 1].span.end} : Span{};
}

}  // namespace dateline
