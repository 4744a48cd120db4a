#include "cli/json_object_scan.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_{text} {}

    /// Calls `member` only for the outermost object.
    template <typename Member>
    std::size_t object(int depth, const Member& member) {
        expect('{');
        if (peek() != '}') {
            do {
                const std::string_view key = string();
                expect(':');
                member(key.substr(1, key.size() - 2), value(depth + 1));
            } while (accept(','));
        }
        expect('}');
        return at_ - 1;
    }

    void expect_end() {
        if (peek() != '\0' || at_ != text_.size()) fail("nothing more");
    }

private:
    static constexpr int deepest = 64;

    [[noreturn]] void fail(std::string_view expected) const {
        throw InputError(fmt::format("not a JSON object: {} is expected at byte {}", expected, at_ + 1));
    }

    /// The next character that is no space; '\0' at the end.
    char peek() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
        return here();
    }
    [[nodiscard]] char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    bool accept(char wanted) {
        if (peek() != wanted) return false;
        ++at_;
        return true;
    }

    void expect(char wanted) {
        if (!accept(wanted)) fail(fmt::format("'{}'", wanted));
    }

    std::string_view string() {
        expect('"');
        const std::size_t start = at_ - 1;
        for (; here() != '"'; ++at_) {
            if (static_cast<unsigned char>(here()) < 0x20) fail("the end of a string");
            if (here() == '\\') escape();
        }
        ++at_;
        return text_.substr(start, at_ - start);
    }

    /// Ends on its last character.
    void escape() {
        ++at_;
        if (here() == 'u') {
            for (int i = 0; i < 4; ++i) {
                ++at_;
                const bool hexadecimal =
                    is_digit(here()) || (here() >= 'a' && here() <= 'f') || (here() >= 'A' && here() <= 'F');
                if (!hexadecimal) fail("a hexadecimal digit");
            }
        } else if (here() == '\0' || std::string_view{"\"\\/bfnrt"}.find(here()) == std::string_view::npos) {
            fail("an escape");
        }
    }

    void digits() {
        if (!is_digit(here())) fail("a digit");
        while (is_digit(here())) ++at_;
    }

    void number() {
        if (here() == '-') ++at_;
        if (here() == '0') {
            ++at_;
        } else {
            digits();
        }
        if (here() == '.') {
            ++at_;
            digits();
        }
        if (here() != 'e' && here() != 'E') return;
        ++at_;
        if (here() == '-' || here() == '+') ++at_;
        digits();
    }

    void array(int depth) {
        expect('[');
        if (peek() != ']') {
            do value(depth + 1);
            while (accept(','));
        }
        expect(']');
    }

    void literal() {
        for (const std::string_view word : {"true", "false", "null"}) {
            if (!text_.substr(at_).starts_with(word)) continue;
            at_ += word.size();
            return;
        }
        fail("a value");
    }

    std::string_view value(int depth) {
        if (depth > deepest) fail("less nesting");
        const char first = peek();
        const std::size_t start = at_;
        if (first == '"') {
            string();
        } else if (first == '{') {
            object(depth, [](std::string_view, std::string_view) {});
        } else if (first == '[') {
            array(depth);
        } else if (first == '-' || is_digit(first)) {
            number();
        } else {
            literal();
        }
        return text_.substr(start, at_ - start);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

std::size_t scan_json_object(std::string_view text,
                             const std::function<void(std::string_view, std::string_view)>& member) {
    Scanner scanner{text};
    const std::size_t closing_brace = scanner.object(0, member);
    scanner.expect_end();
    return closing_brace;
}

}  // namespace dateline
