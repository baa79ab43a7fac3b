#include "exporters/leaflet_tags.h"

#include "exporters/link_address.h"

#include <utility>

namespace waypost {

namespace {

// Of PDF (ISO 32000-1, 14.8.4).
constexpr std::string_view kList = "L";
constexpr std::string_view kItem = "LI";
constexpr std::string_view kLabel = "Lbl";
constexpr std::string_view kBody = "LBody";
constexpr std::string_view kSpan = "Span";
constexpr std::string_view kLink = "Link";

/// Empty for what words say already, such as dots and room to write.
std::string_view tag_of(LineRole role) {
    switch (role) {
        case LineRole::None: return {};
        case LineRole::Title: return "H1";
        case LineRole::Heading: return "H2";
        case LineRole::Subheading: return "H3";
        case LineRole::Words: return "P";
        case LineRole::Item: return kItem;
    }
    return {};
}

bool is_mark(const SetLine& line, std::size_t piece) {
    return line.has_mark && piece == 0;
}

}  // namespace

void LeafletTags::begin_line(const SetLine& line, bool begins_page) {
    if (!line.begins_block && !begins_page) {
        return;
    }
    end_block();
    const bool is_item = line.role == LineRole::Item;
    if (is_item && open_.empty()) {
        begin(std::string(kList));
    } else if (!is_item && !open_.empty() && line.role != LineRole::None) {
        end();
    }
    const std::string_view tag = tag_of(line.role);
    if (!tag.empty()) {
        begin(std::string(tag));
    }
}

void LeafletTags::begin_piece(const SetLine& line, std::size_t piece) {
    if (line.role == LineRole::None) {
        return;
    }
    if (is_mark(line, piece)) {
        begin(std::string(kLabel));
        return;
    }
    if (line.role == LineRole::Item && open_.back() == kItem) {
        begin(std::string(kBody));
    }
    if (line.is_mixed) {
        const std::string& link = line.pieces[piece].link;
        link.empty() ? begin(std::string(kSpan)) : begin(std::string(kLink), link_address(link));
    }
}

void LeafletTags::end_piece(const SetLine& line, std::size_t piece) {
    if (line.role != LineRole::None && (is_mark(line, piece) || line.is_mixed)) {
        end();
    }
}

void LeafletTags::end_page() {
    while (!open_.empty()) {
        end();
    }
}

void LeafletTags::begin(std::string name, std::string link) {
    open_.push_back(name);
    items_.emplace_back(TagBegin{std::move(name), std::move(link)});
}

void LeafletTags::end() {
    items_.emplace_back(TagEnd{std::move(open_.back())});
    open_.pop_back();
}

void LeafletTags::end_block() {
    while (!open_.empty() && open_.back() != kList) {
        end();
    }
}

}  // namespace waypost
