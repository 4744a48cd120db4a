#include "reading/mentions/name_context.hpp"

#include "reading/mentions/name_vocabulary.hpp"

#include <array>

namespace dateline {
namespace {

constexpr std::string_view outside = "<>";

/// How a word looks, as one letter; two of them make one of the entries below.
enum class Shape : std::uint8_t { none, lower, capital, capitals, number, mark };
constexpr std::size_t shape_count = 6;
constexpr auto shape_pairs =
    std::to_array<std::string_view>({"..", ".l", ".c", ".A", ".n", ".m", "l.", "ll", "lc", "lA", "ln", "lm",
                                     "c.", "cl", "cc", "cA", "cn", "cm", "A.", "Al", "Ac", "AA", "An", "Am",
                                     "n.", "nl", "nc", "nA", "nn", "nm", "m.", "ml", "mc", "mA", "mn", "mm"});
static_assert(shape_pairs.size() == shape_count * shape_count);

[[nodiscard]] Shape shape_of(const ArticleWord* word) {
    if (word == nullptr) return Shape::none;
    if (word->kind == TokenKind::number) return Shape::number;
    if (word->kind == TokenKind::punctuation) return Shape::mark;
    if (word->capitals == Capitals::all) return Shape::capitals;
    return word->capitals == Capitals::first ? Shape::capital : Shape::lower;
}

[[nodiscard]] std::string_view pair_of(const ArticleWord* left, const ArticleWord* right) {
    return shape_pairs[static_cast<std::size_t>(shape_of(left)) * shape_count +
                       static_cast<std::size_t>(shape_of(right))];
}

class ContextFinder {
public:
    ContextFinder(std::size_t which, const NameSetting& setting)
        : words_{setting.words.all}, name_{setting.candidates[which]} {
        features_.reserve(16);
    }

    [[nodiscard]] std::vector<ContextFeature> find() && {
        const ArticleWord* b1 = before(1);
        const ArticleWord* b2 = before(2);
        const ArticleWord* a1 = behind(1);
        const ArticleWord* a2 = behind(2);
        add("b1", said(b1));
        add("b2", said(b2));
        add("a1", said(a1));
        add("a2", said(a2));
        add("b21", said(b2), said(b1));
        add("a12", said(a1), said(a2));
        add("b1a1", said(b1), said(a1));
        add("shape", pair_of(b2, b1), pair_of(a1, a2));
        add_run();
        add_ending();
        return std::move(features_);
    }

private:
    void add(std::string_view kind, std::string_view first, std::string_view second = {}) {
        features_.push_back({kind, first, second});
    }

    [[nodiscard]] const ArticleWord* before(std::size_t steps) const {
        if (name_.begin < steps) return nullptr;
        const ArticleWord& word = words_[name_.begin - steps];
        return word.sentence == words_[name_.begin].sentence ? &word : nullptr;
    }
    [[nodiscard]] const ArticleWord* behind(std::size_t steps) const {
        const std::size_t at = name_.end + steps - 1;
        if (at >= words_.size() || words_[at].sentence != words_[name_.begin].sentence) return nullptr;
        return &words_[at];
    }

    /// The word when it is one of the language, or what it is when it is a name or a number.
    [[nodiscard]] static std::string_view said(const ArticleWord* word) {
        if (word == nullptr) return outside;
        if (word->kind == TokenKind::punctuation) return word->text;
        if (word->kind == TokenKind::number) return "<number>";
        if (!word->capitalised()) return word->folded;
        const WordUse& use = word->use;
        if (use.common > 0) return word->folded;
        if (use.given_name >= 3) return "<given-name>";
        return use.surname >= 4 ? "<surname>" : "<name>";
    }

    /// "If" of "If Odesa falls" is capitalised for its place only.
    [[nodiscard]] bool joins_run(std::size_t at) const {
        const ArticleWord& word = words_[at];
        const bool opener = word.starts_sentence && opens_clauses(word.folded);
        return word.capitalised() && !opener && word.sentence == words_[name_.begin].sentence;
    }

    /// The capitalised words around without a gap: "University of" parts, "Radio Baghdad Orchestra" does not.
    void add_run() {
        constexpr std::size_t longest = 5;
        std::size_t begin = name_.begin;
        while (begin > 0 && name_.begin - begin < longest && joins_run(begin - 1)) --begin;
        std::size_t end = name_.end;
        while (end < words_.size() && end - name_.end < longest && joins_run(end)) ++end;
        const bool head = begin < name_.begin;
        const bool tail = end > name_.end;
        add("run", head ? (tail ? "inside" : "last") : (tail ? "first" : "alone"));
        if (head) add("run_begins", said(&words_[begin]));
        if (tail) add("run_ends", said(&words_[end - 1]));
    }

    void add_ending() {
        const std::string_view last = words_[name_.end - 1].folded;
        if (last.size() >= 5) add("ending", last.substr(last.size() - 3));
    }

    const std::vector<ArticleWord>& words_;
    const NameCandidate& name_;
    std::vector<ContextFeature> features_;
};

}  // namespace

std::vector<ContextFeature> context_of(std::size_t which, const NameSetting& setting) {
    return ContextFinder{which, setting}.find();
}

}  // namespace dateline
