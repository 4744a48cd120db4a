#include "reading/events/caveats.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

constexpr auto caveats = std::to_array<std::string_view>({
    "without offering evidence",
    "without providing evidence",
    "without giving evidence",
    "without presenting evidence",
    "without citing evidence",
    "without evidence",
    "without offering proof",
    "without providing proof",
    "without proof",
    "offered no evidence",
    "provided no evidence",
    "gave no evidence",
    "presented no evidence",
    "offered no proof",
    "provided no proof",
    "did not provide evidence",
    "did not offer evidence",
    "could not be independently verified",
    "could not be verified",
    "could not be independently confirmed",
    "could not independently verify",
    "has not been independently verified",
    "not independently verified",
    "could not immediately be verified",
    "could not be immediately verified",
    "there was no independent confirmation",
    "unverified",
    "unconfirmed",
});

}  // namespace

std::string caveat_in(const SentenceView& view) {
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        for (const std::string_view caveat : caveats) {
            const std::size_t tokens = view.phrase(at, caveat);
            if (tokens > 0) return std::string{view.reading().index.slice(view.span(at, at + tokens))};
        }
    }
    return {};
}

}  // namespace dateline
