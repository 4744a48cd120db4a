#include "report/marked_text.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {
namespace {

/// A finding that begins or ends at a code point.
struct Edge {
    std::uint32_t at = 0;
    bool begins = false;
    bool is_claim = false;
    std::size_t finding = 0;
};

/// Walks over the text once, from edge to edge.
class Cutter {
public:
    Cutter(const Dossier& dossier, std::size_t article)
        : dossier_{dossier}, text_{dossier.articles[article].text} {
        for (std::size_t i = 0; i < dossier.mentions.size(); ++i) {
            if (dossier.mentions[i].article == article) add(dossier.mentions[i].span, false, i);
        }
        for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
            if (dossier.claims[i].article == article) add(dossier.claims[i].span, true, i);
        }
        std::ranges::stable_sort(edges_, {}, [](const Edge& edge) {
            return std::pair{edge.at, edge.begins};
        });
    }

    std::vector<MarkedStretch> run() {
        for (const Edge& edge : edges_) {
            go_to(edge.at);
            take(edge);
        }
        add_stretch(text_.size());
        return std::move(stretches_);
    }

private:
    void add(Span span, bool is_claim, std::size_t finding) {
        if (span.empty()) return;
        edges_.push_back({span.begin, true, is_claim, finding});
        edges_.push_back({span.end, false, is_claim, finding});
    }

    /// Adds what lies between here and a code point.
    void go_to(std::uint32_t code_point) {
        std::size_t byte = byte_;
        while (byte < text_.size() && code_point_ < code_point) {
            do ++byte;
            while (byte < text_.size() && (static_cast<unsigned char>(text_[byte]) & 0xC0) == 0x80);
            ++code_point_;
        }
        add_stretch(byte);
    }

    void add_stretch(std::size_t end) {
        if (end == byte_) return;
        MarkedStretch stretch;
        stretch.text = text_.substr(byte_, end - byte_);
        if (!mentions_.empty()) stretch.mention = *mentions_.begin();
        stretch.claim = gravest();
        stretches_.push_back(stretch);
        byte_ = end;
    }

    void take(const Edge& edge) {
        auto& open = edge.is_claim ? claims_ : mentions_;
        if (edge.begins) {
            open.insert(edge.finding);
            return;
        }
        open.erase(edge.finding);
        if (stretches_.empty()) return;
        MarkedStretch& last = stretches_.back();
        last.ends_claim = last.ends_claim || (edge.is_claim && last.claim == edge.finding);
        last.ends_mention = last.ends_mention || (!edge.is_claim && last.mention == edge.finding);
    }

    [[nodiscard]] std::optional<std::size_t> gravest() const {
        if (claims_.empty()) return std::nullopt;
        if (dossier_.judgements.empty()) return *claims_.begin();
        return *std::ranges::max_element(
            claims_, {}, [this](std::size_t claim) { return dossier_.judgements[claim].verdict; });
    }

    const Dossier& dossier_;
    std::string_view text_;
    std::vector<Edge> edges_;
    std::vector<MarkedStretch> stretches_;
    std::set<std::size_t> mentions_;  ///< those that are open here
    std::set<std::size_t> claims_;
    std::size_t byte_ = 0;
    std::uint32_t code_point_ = 0;
};

}  // namespace

std::vector<MarkedStretch> marked_text(const Dossier& dossier, std::size_t article) {
    return Cutter{dossier, article}.run();
}

}  // namespace dateline
