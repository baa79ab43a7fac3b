#include "base/embedded_fonts.h"

#include <cstddef>

// Defined in the generated embedded_fonts.S.
extern "C" {
extern const char waypost_font_regular[];
extern const char waypost_font_regular_end[];
extern const char waypost_font_medium[];
extern const char waypost_font_medium_end[];
extern const char waypost_font_semi_bold[];
extern const char waypost_font_semi_bold_end[];
extern const char waypost_font_bold[];
extern const char waypost_font_bold_end[];
extern const char waypost_font_italic[];
extern const char waypost_font_italic_end[];
extern const char waypost_font_mono[];
extern const char waypost_font_mono_end[];
}

namespace waypost {

namespace {

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::array<std::string_view, 6> embedded_faces() {
    return {between(waypost_font_regular, waypost_font_regular_end),
            between(waypost_font_medium, waypost_font_medium_end),
            between(waypost_font_semi_bold, waypost_font_semi_bold_end),
            between(waypost_font_bold, waypost_font_bold_end),
            between(waypost_font_italic, waypost_font_italic_end),
            between(waypost_font_mono, waypost_font_mono_end)};
}

}  // namespace waypost
