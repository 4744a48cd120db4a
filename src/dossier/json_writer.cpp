#include "dossier/json_writer.hpp"

#include "dossier/json_text.hpp"

#include <fmt/format.h>

#include <cassert>
#include <utility>

namespace dateline {

void JsonWriter::key(std::string_view name) {
    before_value();
    append_json_string(out_, name);
    out_ += ": ";
    after_key_ = true;
}

void JsonWriter::text(std::string_view value) {
    before_value();
    append_json_string(out_, value);
}

void JsonWriter::whole(std::int64_t value) {
    before_value();
    out_ += fmt::format_int(value).c_str();
}

void JsonWriter::number(double value, int decimals) {
    before_value();
    append_json_number(out_, value, decimals);
}

void JsonWriter::yes_or_no(bool value) {
    before_value();
    out_ += value ? "true" : "false";
}

void JsonWriter::null() {
    before_value();
    out_ += "null";
}

void JsonWriter::text_member(std::string_view name, std::string_view value) {
    key(name);
    text(value);
}

void JsonWriter::known_text_member(std::string_view name, std::string_view value) {
    if (!value.empty()) text_member(name, value);
}

void JsonWriter::whole_member(std::string_view name, std::size_t value) {
    key(name);
    whole(static_cast<std::int64_t>(value));
}

void JsonWriter::number_member(std::string_view name, double value, int decimals) {
    key(name);
    number(value, decimals);
}

void JsonWriter::yes_or_no_member(std::string_view name, bool value) {
    key(name);
    yes_or_no(value);
}

std::string JsonWriter::drain() {
    return std::exchange(out_, {});
}

std::string JsonWriter::take() {
    assert(depth_ == 0);
    out_ += '\n';
    return std::exchange(out_, {});
}

void JsonWriter::open(char bracket, JsonLayout layout) {
    before_value();
    out_ += bracket;
    ++depth_;
    if (layout == JsonLayout::one_line && one_line_depth_ == 0) one_line_depth_ = depth_;
    first_ = true;
}

void JsonWriter::close(char bracket) {
    --depth_;
    if (one_line_depth_ == 0 && !first_) new_line();
    if (one_line_depth_ > depth_) one_line_depth_ = 0;
    out_ += bracket;
    first_ = false;
}

void JsonWriter::before_value() {
    if (std::exchange(after_key_, false) || depth_ == 0) return;
    if (!std::exchange(first_, false)) out_ += one_line_depth_ == 0 ? "," : ", ";
    if (one_line_depth_ == 0) new_line();
}

void JsonWriter::new_line() {
    out_ += '\n';
    out_.append(2 * depth_, ' ');
}

}  // namespace dateline
