#include "diagram/fixed_measure.h"
#include "exporters/map_parts.h"
#include "text/wrap.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

using M = DiagramMetrics;

constexpr double kHeadingSize = 21;
constexpr double kHeadingLine = 27;
constexpr double kHeadingRoom = 20;

constexpr double kLegendSize = 14;
constexpr double kLegendRow = 36;
constexpr double kSample = 56;
constexpr double kSampleHeight = 28;
constexpr double kSampleGap = 12;
constexpr double kEntryGap = 34;

struct LegendEntry {
    Word word = Word::Legend;
    CardShape shape = CardShape::Rectangle;
    /// Plain for the entry of a shape, else that of a way.
    DrawnMark way = DrawnMark::Plain;
};

constexpr std::array<LegendEntry, 7> kEntries = {{
    {Word::LegendState, CardShape::Rounded},
    {Word::LegendDecision, CardShape::Hexagon},
    {Word::LegendAction, CardShape::Rectangle},
    {Word::LegendLink, CardShape::Oval},
    {Word::LegendWalked, CardShape::Rectangle, DrawnMark::Walked},
    {Word::LegendAhead, CardShape::Rectangle, DrawnMark::Ahead},
    {Word::LegendClosed, CardShape::Rectangle, DrawnMark::Closed},
}};

void draw_sample(std::vector<DrawingItem>& items,
                 const LegendEntry& entry,
                 Point at,
                 double scale) {
    if (entry.way == DrawnMark::Plain) {
        const double high = kSampleHeight * scale;
        const Rect box{at.x, at.y - high / 2, kSample * scale, high};
        // The corners as they are on a card of the usual height.
        constexpr double kCardHeight = 96;
        draw_shape(items, box, entry.shape, DrawnMark::Plain, high / kCardHeight);
    } else {
        draw_sample_way(items, at, at + Point{kSample * scale, 0}, entry.way);
    }
}

void draw_heading(std::vector<DrawingItem>& items, const DiagramBand& band, const Rect& strip) {
    const auto width = [](std::string_view text) {
        return FixedMeasure().width(text, kHeadingSize, true);
    };
    const double room = strip.w - 2 * kHeadingRoom;
    std::vector<std::string> lines = wrap_lines(band.title, room, width);
    const auto most = static_cast<std::size_t>(std::max(1.0, strip.h / kHeadingLine));
    if (lines.size() > most) {
        lines[most - 1] = cut_to_width(lines[most - 1] + " " + lines[most], room, width);
        lines.resize(most);
    }
    double y = strip.centre().y - kHeadingLine * (static_cast<double>(lines.size()) - 1) / 2;
    for (const std::string& line : lines) {
        items.emplace_back(DrawnText{{strip.x + kHeadingRoom, baseline(y, kHeadingSize)},
                                     line,
                                     kHeadingSize,
                                     TypeFace::Bold,
                                     MapInks::kInk});
        y += kHeadingLine;
    }
}

}  // namespace

void draw_bands(std::vector<DrawingItem>& items, const Diagram& diagram) {
    const bool rows = diagram.direction == ReadingDirection::Down;
    std::size_t drawn = 0;
    for (const DiagramBand& band : diagram.bands) {
        if (band.w <= 0 || band.h <= 0) {
            continue;
        }
        items.emplace_back(DrawnShape{rounded_outline(band.area(), 0),
                                      drawn++ % 2 == 0 ? MapInks::kBand : MapInks::kPaper,
                                      std::nullopt});
        const Rect strip = rows ? Rect{band.x, band.y, M::kSideHeading, band.h}
                                : Rect{band.x, band.y, band.w, M::kHeading};
        draw_heading(items, band, strip);
    }
}

double draw_legend(std::vector<DrawingItem>& items,
                   const Words& words,
                   const SheetRoom& room,
                   bool has_walk) {
    const double size = kLegendSize * room.scale;
    const double row = kLegendRow * room.scale;
    const double gap = kEntryGap * room.scale;
    const double text_x = (kSample + kSampleGap) * room.scale;
    DrawnText text{room.at + Point{0, baseline(row / 2, size)},
                   words[Word::Legend],
                   size,
                   TypeFace::Bold,
                   MapInks::kInk};
    double x = room.at.x + FixedMeasure().width(text.words, size, true) + gap;
    double y = room.at.y + row / 2;
    items.emplace_back(text);
    text.face = TypeFace::Regular;
    for (const LegendEntry& entry : kEntries) {
        if (entry.way != DrawnMark::Plain && !has_walk) {
            continue;
        }
        text.words = words[entry.word];
        const double wide = text_x + FixedMeasure().width(text.words, size, false);
        if (x + wide > room.at.x + room.width) {
            x = room.at.x;
            y += row;
        }
        draw_sample(items, entry, {x, y}, room.scale);
        text.at = {x + text_x, baseline(y, size)};
        items.emplace_back(text);
        x += wide + gap;
    }
    return y + row / 2;
}

}  // namespace waypost
