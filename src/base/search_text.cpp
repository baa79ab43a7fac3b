#include "base/search_text.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace waypost {

namespace {

using OwnedText = std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)>;

/// Every blank and line end has become an ordinary blank by now.
std::string with_single_blanks(std::string_view text) {
    std::string tidy;
    tidy.reserve(text.size());
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            tidy += c;
        } else if (!tidy.empty() && tidy.back() != ' ') {
            tidy += ' ';
        }
    }
    while (tidy.ends_with(' ')) {
        tidy.pop_back();
    }
    return tidy;
}

}  // namespace

std::string search_form(std::string_view text) {
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()),
        &made,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_CASEFOLD | UTF8PROC_COMPAT |
                                       UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE));
    const OwnedText owner(made, &std::free);
    if (size < 0) {
        return with_single_blanks(text);
    }
    return with_single_blanks(
        {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)});
}

}  // namespace waypost
