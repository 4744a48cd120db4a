#include "report/junit_xml.hpp"

#include "base/markup_text.hpp"
#include "report/claim_region.hpp"
#include "report/finding_words.hpp"
#include "report/terminal_text.hpp"
#include "report/verdict_count.hpp"

#include <fmt/format.h>

#include <iterator>
#include <vector>

namespace dateline {
namespace {

enum class Outcome { passed, skipped, failed };

Outcome outcome_of(const Claim& claim, const Judgement& judgement, Verdict fail_on) {
    if (is_failure(claim, judgement, fail_on)) return Outcome::failed;
    return judgement.verdict == Verdict::unverifiable && claim.expectation.empty() ? Outcome::skipped
                                                                                   : Outcome::passed;
}

std::string named(const std::string& file) {
    return file == "-" ? "standard input" : file;
}

/// Writes the suites of one dossier.
class SuiteWriter {
public:
    SuiteWriter(const Dossier& dossier, const ClaimsOrigin& origin, Verdict fail_on)
        : dossier_{dossier}, origin_{origin}, fail_on_{fail_on}, regions_{dossier} {}

    /// Claims stand in the order of their articles.
    std::string suites() {
        for (std::size_t i = 0; i < dossier_.claims.size();) i = write_suite(i);
        return std::move(out_);
    }

private:
    void attribute(std::string_view name, std::string_view value) {
        fmt::format_to(std::back_inserter(out_), " {}=\"", name);
        append_markup_text(out_, on_one_line(value));
        out_ += '"';
    }

    /// The claims of one article from `first` on. @returns the first of the next article
    std::size_t write_suite(std::size_t first) {
        std::size_t end = first;
        std::array<std::size_t, 3> outcomes{};
        for (; end < dossier_.claims.size() && dossier_.claims[end].article == dossier_.claims[first].article;
             ++end)
            ++outcomes[static_cast<std::size_t>(outcome(end))];
        const Article& article = dossier_.articles[dossier_.claims[first].article];
        out_ += "  <testsuite";
        attribute("name", suite_name(article));
        fmt::format_to(std::back_inserter(out_),
                       " tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n", end - first,
                       outcomes[2], outcomes[1]);
        write_properties();
        for (std::size_t i = first; i < end; ++i) write_case(i, article);
        out_ += "  </testsuite>\n";
        return end;
    }

    [[nodiscard]] Outcome outcome(std::size_t claim) const {
        return outcome_of(dossier_.claims[claim], dossier_.judgements[claim], fail_on_);
    }

    static std::string suite_name(const Article& article) {
        return article.record > 0 ? named(article.file) + "#" + article.id : named(article.file);
    }

    void write_properties() {
        out_ += "    <properties>\n";
        for (const auto& [name, value] : {std::pair{"profile", &origin_.profile},
                                          std::pair{"gazetteer_version", &origin_.gazetteer_version},
                                          std::pair{"program_version", &origin_.program_version}}) {
            out_ += "      <property";
            attribute("name", name);
            attribute("value", *value);
            out_ += "/>\n";
        }
        out_ += "    </properties>\n";
    }

    void write_case(std::size_t number, const Article& article) {
        const Claim& claim = dossier_.claims[number];
        const ClaimRegion region = regions_.of(claim);
        out_ += "    <testcase";
        attribute("name", claim.quote);
        attribute("classname", suite_name(article));
        attribute("file", named(article.file));
        attribute("line", std::to_string(region.line));
        out_ += ">\n";
        write_outcome(number, region);
        out_ += "    </testcase>\n";
    }

    void write_outcome(std::size_t number, const ClaimRegion& region) {
        const Claim& claim = dossier_.claims[number];
        const Judgement& judgement = dossier_.judgements[number];
        const std::string told = verdict_in_words(judgement);
        switch (outcome(number)) {
            case Outcome::failed: {
                const std::string lead =
                    claim.expectation.empty() ? "" : "expected " + claim.expectation + "; ";
                out_ += "      <failure";
                attribute("type", name_of(judgement.verdict));
                attribute("message", lead + told);
                out_ += ">";
                append_markup_text(out_, on_one_line(fmt::format("{}:{}: \"{}\": {}{}", named(region.file),
                                                                 region.line, claim.quote, lead, told)));
                out_ += "</failure>\n";
                break;
            }
            case Outcome::skipped:
                out_ += "      <skipped";
                attribute("message", told);
                out_ += "/>\n";
                break;
            case Outcome::passed:
                out_ += "      <system-out>";
                append_markup_text(out_, on_one_line(told));
                out_ += "</system-out>\n";
                break;
        }
    }

    const Dossier& dossier_;
    const ClaimsOrigin& origin_;
    Verdict fail_on_;
    ClaimRegions regions_;
    std::string out_;
};

}  // namespace

void write_junit_xml(const ClaimsOrigin& origin, Verdict fail_on, const DossierReader& read_all,
                     const TextSink& write) {
    bool begun = false;
    const auto begin = [&] {
        if (!begun)
            write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"dateline check\">\n");
        begun = true;
    };
    read_all([&](const Dossier& dossier) {
        begin();
        write(SuiteWriter{dossier, origin, fail_on}.suites());
    });
    begin();
    write("</testsuites>\n");
}

}  // namespace dateline
