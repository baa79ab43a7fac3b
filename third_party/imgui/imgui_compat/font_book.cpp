#include "imgui_compat/font_book.h"

#include "imgui_compat/font_metrics.h"

namespace imgui_compat {

// What depends on how ImGui bakes is in font_book_static.cpp (before 1.92) and
// font_book_dynamic.cpp.

float FontBook::width(Face face, float px, std::string_view utf8, float tracking) const {
    return walk_line((*faces_)[face], px, tracking, utf8, [](char32_t, float) {});
}

float FontBook::ascent(Face face, float px) const {
    return (*faces_)[face].ascent() * px;
}

float FontBook::line_height(Face face, float px) const {
    return (*faces_)[face].height() * px;
}

}  // namespace imgui_compat
