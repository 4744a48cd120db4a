#include "gazetteer/place_sections.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace dateline {
namespace {

/// An id that places carry as a number after one of the prefixes.
struct NumberedId {
    PackedId id;  ///< its prefix in order of the letters
    std::uint32_t place = 0;
    friend auto operator<=>(const NumberedId&, const NumberedId&) = default;
};

struct TextId {
    TextNumber text{};
    std::uint32_t place = 0;
    bool is_other = false;  ///< one of the place's other ids, not its own
};

struct AllIds {
    std::vector<NumberedId> numbered;
    std::vector<TextId> texts;
};

AllIds all_ids(SectionContext& context) {
    auto& drafts = context.drafts;
    AllIds ids;
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        const auto id = drafts.id_of(drafts.places()[context.layout.draft_of(number)]);
        if (id.prefix == 0) {
            ids.texts.push_back({TextNumber{id.value}, number, false});
        } else {
            ids.numbered.push_back({{context.layout.prefix_rank(id.prefix), id.value}, number});
        }
    }
    for (const auto& rarity : drafts.rarities()) {
        for (const auto& id : rarity.other_ids) {
            ids.texts.push_back({drafts.texts().add(id), context.layout.number_of(rarity.place), true});
        }
    }
    return ids;
}

/// A place's own id comes before the same id among another's other ids.
void sort(AllIds& ids, const TextTable& texts) {
    std::ranges::sort(ids.numbered);
    std::ranges::sort(ids.texts, [&texts](const TextId& a, const TextId& b) {
        if (a.text != b.text) return texts.at(a.text) < texts.at(b.text);
        return std::tuple{a.is_other, a.place} < std::tuple{b.is_other, b.place};
    });
}

[[noreturn]] void throw_doubled(std::string_view id) {
    throw InputError(fmt::format("two places have the id {}", id));
}

void refuse_doubles(const AllIds& ids, const std::vector<std::string>& prefixes, const TextTable& texts) {
    const auto twice = std::ranges::adjacent_find(ids.numbered, {}, &NumberedId::id);
    if (twice != ids.numbered.end())
        throw_doubled(prefixes[twice->id.prefix] + std::to_string(twice->id.value));
    const auto text_twice = std::ranges::adjacent_find(ids.texts, [](const TextId& a, const TextId& b) {
        return a.text == b.text && !a.is_other && !b.is_other;
    });
    if (text_twice != ids.texts.end()) throw_doubled(texts.at(text_twice->text));
}

void write_numbered(SectionContext& context, const std::vector<NumberedId>& ids,
                    const std::vector<std::string>& prefixes) {
    context.file.begin(Section::numbered_ids);
    for (const auto& numbered : ids) context.file.append_record(numbered.place);
    context.file.begin(Section::id_prefixes);
    std::uint32_t rank = 0;
    for (const auto& prefix : prefixes) {
        const auto prefix_of = [](const NumberedId& numbered) { return numbered.id.prefix; };
        const auto first = std::ranges::lower_bound(ids, rank, {}, prefix_of);
        const auto last = std::ranges::upper_bound(ids, rank++, {}, prefix_of);
        context.file.append_record(IdPrefixRecord{context.texts.offset_of(prefix),
                                                  static_cast<std::uint32_t>(first - ids.begin()),
                                                  static_cast<std::uint32_t>(last - first)});
    }
}

}  // namespace

void write_ids(SectionContext& context) {
    auto prefixes = context.drafts.id_prefixes();
    std::ranges::sort(prefixes);
    auto ids = all_ids(context);
    sort(ids, context.drafts.texts());
    refuse_doubles(ids, prefixes, context.drafts.texts());
    write_numbered(context, ids.numbered, prefixes);
    const auto same = [](const TextId& a, const TextId& b) { return a.text == b.text; };
    ids.texts.erase(std::unique(ids.texts.begin(), ids.texts.end(), same), ids.texts.end());
    context.file.begin(Section::text_ids);
    for (const auto& id : ids.texts) {
        context.file.append_record(IdRecord{context.texts.offset_of(id.text), id.place});
    }
}

}  // namespace dateline
