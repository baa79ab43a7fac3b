// Writes TOML and notes where each thing came to stand.
#pragma once

#include "flow/draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost::test {

/// Lines and columns count from 1; the texts written are ASCII, so that a column is a byte.
class TomlPen {
public:
    /// The place of the next character.
    [[nodiscard]] SourceSpan here() const { return {line_, column_, line_, column_, 0}; }

    void raw(std::string_view text) {
        for (const char c : text) {
            ++column_;
            if (c == '\n') {
                ++line_;
                column_ = 1;
            }
        }
        out_ += text;
    }

    void end_line() { raw("\n"); }

    /// Writes `key = ` and gives the key's place.
    SourceSpan key(std::string_view name) {
        const SourceSpan at = here();
        raw(name);
        raw(" = ");
        return at;
    }

    /// Writes a table's header and gives its place.
    SourceSpan header(const std::string& text) {
        raw("\n");
        const SourceSpan at = here();
        raw(text + "\n");
        return at;
    }

    /// `[family.id]`.
    SourceSpan named_header(const std::string& family, WrittenText& id) {
        const SourceSpan at = header("[" + family + "." + id.value + "]");
        id.at = at;
        id.at.column += 2 + static_cast<int>(family.size());
        return at;
    }

    /// A key without quotation marks.
    void name(WrittenText& written) {
        written.at = here();
        raw(written.value);
    }

    void text(WrittenText& written) {
        written.at = here();
        raw("\"");
        for (const char c : written.value) {
            if (c == '"' || c == '\\') {
                raw("\\");
            }
            raw(c == '\n' ? std::string_view("\\n") : std::string_view(&c, 1));
        }
        raw("\"");
    }

    void integer(WrittenInteger& written) {
        written.at = here();
        raw(std::to_string(written.value));
    }

    void texts(std::vector<WrittenText>& list) {
        raw("[");
        for (std::size_t i = 0; i < list.size(); ++i) {
            raw(i == 0 ? "" : ", ");
            text(list[i]);
        }
        raw("]");
    }

    /// `key = "…"`; nothing when the text is absent, which has no place either.
    void line(std::string_view name, WrittenText& written) {
        if (!written.is_absent()) {
            key(name);
            text(written);
            end_line();
        }
    }

    void date(std::string_view name, WrittenText& written) {
        if (!written.is_absent()) {
            key(name);
            written.at = here();
            raw(written.value);
            end_line();
        }
    }

    void flag(std::string_view name, bool is_set) {
        raw(is_set ? std::string(name) + " = true\n" : "");
    }

    void texts_line(std::string_view name, std::vector<WrittenText>& list) {
        if (!list.empty()) {
            key(name);
            texts(list);
            end_line();
        }
    }

    void plain_texts(std::string_view name, const std::vector<std::string>& list) {
        if (list.empty()) {
            return;
        }
        key(name);
        raw("[");
        for (const std::string& item : list) {
            raw("\"" + item + "\", ");
        }
        raw("]\n");
    }

    [[nodiscard]] std::string taken() && { return std::move(out_); }

private:
    std::string out_{};
    int line_ = 1;
    int column_ = 1;
};

}  // namespace waypost::test
