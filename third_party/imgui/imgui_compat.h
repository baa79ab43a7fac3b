// Dear ImGui as Waypost uses it, the same from version 1.86 to the newest: whatever differs between
// them is behind these headers and nowhere else.
#pragma once

#include "imgui_compat/draw_calls.h"
#include "imgui_compat/draw_record.h"
#include "imgui_compat/font_book.h"
#include "imgui_compat/headless.h"
#include "imgui_compat/mouse_feed.h"
