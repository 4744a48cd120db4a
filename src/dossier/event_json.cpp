#include "dossier/event_json.hpp"

#include "dossier/article_json.hpp"
#include "dossier/calendar_text.hpp"
#include "dossier/statement_json.hpp"

namespace dateline {
namespace {

void write_time_range(JsonWriter& writer, const TimeRange& time) {
    writer.key("time");
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("begin", instant_text(time.begin));
        writer.text_member("end", instant_text(time.end));
    });
}

std::chrono::sys_seconds read_instant(const JsonNode& node) {
    const auto instant = instant_from(node.text());
    if (!instant) node.fail("a UTC instant such as \"2020-01-07T22:30:00Z\"");
    return *instant;
}

std::optional<TimeRange> read_time_range(const JsonNode& owner) {
    const auto node = owner.known_member("time");
    if (!node) return std::nullopt;
    const TimeRange range{read_instant(node->member("begin")), read_instant(node->member("end"))};
    if (range.end < range.begin) node->refuse("\"end\" is before \"begin\"");
    return range;
}

void write_sites(JsonWriter& writer, const std::vector<Site>& sites) {
    writer.key("sites");
    writer.array(JsonLayout::lines, [&] {
        for (const Site& site : sites) {
            writer.object(JsonLayout::one_line, [&] {
                writer.text_member("role", name_of(site.role));
                writer.whole_member("place", site.place);
                if (site.mention) writer.whole_member("mention", *site.mention);
            });
        }
    });
}

std::vector<Site> read_sites(const JsonNode& owner, const DossierPositions& positions) {
    std::vector<Site> sites;
    for (const JsonNode& node : owner.member("sites").elements()) {
        const auto role = site_role_from(node.text_of("role"));
        if (!role) node.member("role").fail("\"launch\", \"impact\" or \"location\"");
        Site site{.role = *role, .place = positions.place(node.member("place")), .mention = {}};
        if (const auto mention = node.known_member("mention")) site.mention = positions.mention(*mention);
        sites.push_back(site);
    }
    return sites;
}

void write_trajectories(JsonWriter& writer, const std::vector<Trajectory>& trajectories) {
    writer.key("trajectories");
    writer.array(JsonLayout::lines, [&] {
        for (const Trajectory& trajectory : trajectories) {
            writer.object(JsonLayout::one_line, [&] {
                writer.whole_member("launch", trajectory.launch);
                writer.whole_member("impact", trajectory.impact);
            });
        }
    });
}

std::vector<Trajectory> read_trajectories(const JsonNode& owner, const DossierPositions& positions) {
    std::vector<Trajectory> trajectories;
    const auto nodes = owner.known_member("trajectories");
    if (!nodes) return trajectories;
    for (const JsonNode& node : nodes->elements()) {
        trajectories.push_back(
            {positions.place(node.member("launch")), positions.place(node.member("impact"))});
    }
    return trajectories;
}

void write_report(JsonWriter& writer, const Report& report) {
    writer.object(JsonLayout::lines, [&] {
        writer.whole_member("article", report.article);
        write_span(writer, report.span);
        writer.text_member("quote", report.quote);
        if (report.time) write_time_range(writer, *report.time);
        write_sites(writer, report.sites);
        writer.known_text_member("weapon", report.weapon);
        writer.key("counts");
        writer.array(JsonLayout::lines, [&] {
            for (const Count& count : report.counts) write_count(writer, count);
        });
        write_trajectories(writer, report.trajectories);
        write_denials(writer, report.denials);
    });
}

Report read_report(const JsonNode& node, const DossierPositions& positions) {
    Report report;
    report.article = positions.article(node.member("article"));
    report.span = positions.span(node.member("span"), report.article);
    report.quote = node.text_of("quote");
    report.sites = read_sites(node, positions);
    report.weapon = node.known_text_of("weapon");
    for (const JsonNode& count : node.member("counts").elements()) {
        report.counts.push_back(read_count(count, positions, report.article));
    }
    report.time = read_time_range(node);
    report.trajectories = read_trajectories(node, positions);
    report.denials = read_denials(node, positions, report.article);
    return report;
}

void write_comparison(JsonWriter& writer, const CountComparison& comparison) {
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("what", comparison.what);
        writer.text_member("agreement", name_of(comparison.agreement));
    });
}

CountComparison read_comparison(const JsonNode& node) {
    const auto agreement = agreement_from(node.text_of("agreement"));
    if (!agreement) node.member("agreement").fail("\"single-source\", \"consistent\" or \"disputed\"");
    return {node.text_of("what"), *agreement};
}

}  // namespace

void write_event(JsonWriter& writer, const Event& event) {
    writer.object(JsonLayout::lines, [&] {
        writer.text_member("id", event.id);
        writer.text_member("kind", name_of(event.kind));
        if (event.time) write_time_range(writer, *event.time);
        write_sites(writer, event.sites);
        writer.key("comparisons");
        writer.array(JsonLayout::lines, [&] {
            for (const auto& comparison : event.comparisons) write_comparison(writer, comparison);
        });
        write_trajectories(writer, event.trajectories);
        writer.key("reports");
        writer.array(JsonLayout::lines, [&] {
            for (const Report& report : event.reports) write_report(writer, report);
        });
    });
}

Event read_event(const JsonNode& node, const DossierPositions& positions) {
    Event event;
    event.id = node.text_of("id");
    const auto kind = event_kind_from(node.text_of("kind"));
    if (!kind) node.member("kind").fail("a kind of event such as \"strike\"");
    event.kind = *kind;
    event.time = read_time_range(node);
    event.sites = read_sites(node, positions);
    event.trajectories = read_trajectories(node, positions);
    for (const JsonNode& comparison : node.member("comparisons").elements()) {
        event.comparisons.push_back(read_comparison(comparison));
    }
    for (const JsonNode& report : node.member("reports").elements()) {
        event.reports.push_back(read_report(report, positions));
    }
    return event;
}

}  // namespace dateline
