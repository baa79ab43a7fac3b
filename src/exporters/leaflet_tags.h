// What the lines of a leaflet are to a program that reads them aloud: headings, paragraphs, lists
// and links. Private to this library.
#pragma once

#include "exporters/drawing.h"
#include "exporters/leaflet_lines.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Puts tags among the items of a drawing. Cairo takes words only where no tag stands in theirs, so
/// plain words beside links have tags of their own.
class LeafletTags {
public:
    explicit LeafletTags(std::vector<DrawingItem>& items) : items_(items) {}

    /// Before the items of a line are drawn. What was parted by the end of a page begins anew.
    void begin_line(const SetLine& line, bool begins_page);

    /// Before and after the words of one piece of that line.
    void begin_piece(const SetLine& line, std::size_t piece);
    void end_piece(const SetLine& line, std::size_t piece);

    /// Behind the last line of a page.
    void end_page();

private:
    void begin(std::string name, std::string link = {});
    void end();
    void end_block();

    std::vector<DrawingItem>& items_;
    std::vector<std::string> open_{};
};

}  // namespace waypost
