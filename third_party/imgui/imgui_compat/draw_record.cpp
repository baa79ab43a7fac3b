#include "imgui_compat/draw_record.h"

#include <algorithm>

namespace imgui_compat {

namespace {

/// Indices may have 16 bits only.
constexpr int kMostVertices = 60'000;

}  // namespace

DrawMark mark_of(const ImDrawList& list) {
    return {list.VtxBuffer.Size, list.IdxBuffer.Size};
}

bool DrawRecord::take_part(
    const ImDrawList& list, const ImDrawCmd& command, int first, int last, int base) {
    Part part{command.ClipRect, static_cast<int>(indices_.size()), last - first, 0, 0};
    int lowest = kMostVertices;
    int highest = -1;
    for (int i = first; i < last; ++i) {
        const int absolute =
            static_cast<int>(list.IdxBuffer[i]) + static_cast<int>(command.VtxOffset) - base;
        lowest = std::min(lowest, absolute);
        highest = std::max(highest, absolute);
        indices_.push_back(absolute);
    }
    if (lowest < 0 || highest >= static_cast<int>(vertices_.size())) {
        return false;
    }
    part.first_vertex = lowest;
    part.vertex_count = highest - lowest + 1;
    parts_.push_back(part);
    return true;
}

bool DrawRecord::take(const ImDrawList& list, DrawMark from, DrawMark to) {
    vertices_.assign(list.VtxBuffer.Data + from.vertex, list.VtxBuffer.Data + to.vertex);
    indices_.clear();
    parts_.clear();
    bool whole = vertices_.size() < kMostVertices;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const int begin = static_cast<int>(command.IdxOffset);
        const int first = std::max(begin, from.index);
        const int last = std::min(begin + static_cast<int>(command.ElemCount), to.index);
        if (first < last && whole) {
            whole = command.UserCallback == nullptr &&
                    take_part(list, command, first, last, from.vertex);
        }
    }
    if (!whole) {
        *this = {};
    }
    return whole;
}

void DrawRecord::draw(ImDrawList& list) const {
    for (const Part& part : parts_) {
        list.PushClipRect({part.clip.x, part.clip.y}, {part.clip.z, part.clip.w}, false);
        list.PrimReserve(part.index_count, part.vertex_count);
        const auto base = static_cast<int>(list._VtxCurrentIdx) - part.first_vertex;
        std::copy_n(vertices_.begin() + part.first_vertex, part.vertex_count, list._VtxWritePtr);
        for (int i = 0; i < part.index_count; ++i) {
            list._IdxWritePtr[i] = static_cast<ImDrawIdx>(
                indices_[static_cast<std::size_t>(part.first_index + i)] + base);
        }
        list._VtxWritePtr += part.vertex_count;
        list._IdxWritePtr += part.index_count;
        list._VtxCurrentIdx += static_cast<unsigned>(part.vertex_count);
        list.PopClipRect();
    }
}

}  // namespace imgui_compat
