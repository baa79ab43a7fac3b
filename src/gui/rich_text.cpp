#include "gui/rich_text.h"

#include <cmath>
#include <utility>

namespace waypost::gui {

namespace {

/// A stretch of one style that is never broken inside: a word, or a whole term's part.
struct Piece {
    std::string text{};
    const TextStyle* style = nullptr;
    std::string link{};
    std::optional<std::size_t> term{};
    bool blank_before = false;
};

/// Everything that the pieces of one text share while it is drawn.
struct Drawing {
    Canvas2d& ui;
    std::string_view id;
    const RichTextStyle& style;
    TermMarks& terms;
    RichTextEvents& events;
    int controls = 0;
};

const TextStyle* style_of(const TextRun& run, const RichTextStyle& style) {
    if (run.bold) {
        return &style.bold;
    }
    return run.italic ? &style.italic : &style.plain;
}

/// Adds the words of a stretch as pieces; they share the link and the term.
void add_words(std::vector<Piece>& pieces,
               std::string_view words,
               const Piece& like,
               bool& blank_before) {
    std::size_t at = 0;
    while (at < words.size()) {
        if (words[at] == ' ') {
            blank_before = true;
            ++at;
            continue;
        }
        std::size_t end = words.find(' ', at);
        end = end == std::string_view::npos ? words.size() : end;
        Piece piece = like;
        piece.text = words.substr(at, end - at);
        piece.blank_before = blank_before;
        blank_before = false;
        pieces.push_back(std::move(piece));
        at = end;
    }
}

/// Cuts a block into pieces; a term is marked only at its first place on the card.
std::vector<Piece> pieces_of(const TextBlock& block, Drawing& drawing) {
    std::vector<Piece> pieces;
    bool blank_before = false;
    for (const TextRun& run : block.runs) {
        Piece like;
        like.style = style_of(run, drawing.style);
        like.link = run.link;
        std::size_t at = 0;
        if (run.link.empty()) {
            for (const TermMatch& match : find_terms(run.text, drawing.terms.forms)) {
                if (!drawing.terms.marked.insert(match.term).second) {
                    continue;
                }
                const std::string_view text = run.text;
                add_words(pieces, text.substr(at, match.begin - at), like, blank_before);
                Piece marked = like;
                marked.term = match.term;
                add_words(pieces,
                          text.substr(match.begin, match.end - match.begin),
                          marked,
                          blank_before);
                at = match.end;
            }
        }
        add_words(pieces, std::string_view(run.text).substr(at), like, blank_before);
    }
    return pieces;
}

void draw_link(Drawing& drawing, const Piece& piece, const Rect& rect) {
    Painter& p = drawing.ui.painter;
    const std::string id = std::string(drawing.id) + "/link" + std::to_string(drawing.controls++);
    const ControlState state = control(drawing.ui, id, rect);
    if (state.pressed) {
        drawing.events.opened_link = piece.link;
    }
    if (state.hovered || drawing.ui.focus.shows_ring(id)) {
        drawing.events.shown_link = piece.link;
    }
    const double y = rect.bottom() - p.px(5);
    p.line({rect.x, y}, {rect.right(), y}, p.theme().accent, p.px(1.25));
    focus_ring(drawing.ui, id, rect.grown(-p.px(1)), p.px(4));
}

void draw_term(Drawing& drawing, const Piece& piece, const Rect& rect) {
    Painter& p = drawing.ui.painter;
    const std::string id = std::string(drawing.id) + "/term" + std::to_string(drawing.controls++);
    const ControlState state = control(drawing.ui, id, rect);
    if (state.hovered || (state.focused && drawing.ui.focus.is_visible())) {
        drawing.events.shown_term = piece.term;
        drawing.events.term_rect = rect;
    }
    const double y = std::round(rect.bottom() - p.px(5));
    for (double x = rect.x; x < rect.right(); x += p.px(5)) {
        p.line({x, y}, {std::min(x + p.px(2.5), rect.right()), y}, p.theme().accent, p.px(1.5));
    }
    focus_ring(drawing.ui, id, rect.grown(-p.px(1)), p.px(4));
}

/// Draws the pieces from `begin` up to `end` as one line; words of one term or link are one
/// control.
void draw_line(Drawing& drawing,
               const std::vector<Piece>& pieces,
               std::size_t begin,
               std::size_t end,
               Point at) {
    Painter& p = drawing.ui.painter;
    const double height = p.line_height(drawing.style.plain);
    double x = at.x;
    for (std::size_t i = begin; i < end;) {
        const Piece& first = pieces[i];
        if (first.blank_before && i > begin) {
            x += p.text_width(*first.style, " ");
        }
        const double left = x;
        std::size_t k = i;
        // Words that belong together share one underline and one place in the focus order.
        const bool grouped = first.term.has_value() || !first.link.empty();
        do {
            const Piece& piece = pieces[k];
            if (k > i && piece.blank_before) {
                x += p.text_width(*piece.style, " ");
            }
            const Colour colour = piece.link.empty() ? p.theme().ink : p.theme().accent;
            p.text({x, at.y}, *piece.style, colour, piece.text);
            x += p.text_width(*piece.style, piece.text);
            ++k;
        } while (grouped && k < end && pieces[k].term == first.term &&
                 pieces[k].link == first.link);
        const Rect rect{left, at.y, x - left, height};
        if (!first.link.empty()) {
            draw_link(drawing, first, rect);
        } else if (first.term) {
            draw_term(drawing, first, rect);
        }
        i = k;
    }
}

double draw_pieces(Drawing& drawing, const std::vector<Piece>& pieces, Point at, double width) {
    Painter& p = drawing.ui.painter;
    const double line_height = p.line_height(drawing.style.plain);
    double used = 0;
    std::size_t begin = 0;
    double line_width = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        double wide = p.text_width(*piece.style, piece.text);
        if (piece.blank_before && i > begin) {
            wide += p.text_width(*piece.style, " ");
        }
        // Only before a blank may a line end, so that "word," stays whole.
        if (i > begin && piece.blank_before && line_width + wide > width) {
            draw_line(drawing, pieces, begin, i, {at.x, at.y + used});
            used += line_height;
            begin = i;
            line_width = p.text_width(*piece.style, piece.text);
            continue;
        }
        line_width += wide;
    }
    if (begin < pieces.size()) {
        draw_line(drawing, pieces, begin, pieces.size(), {at.x, at.y + used});
        used += line_height;
    }
    return used;
}

}  // namespace

double rich_text(Canvas2d& ui,
                 std::string_view id,
                 Point top_left,
                 double width,
                 std::string_view markdown,
                 const RichTextStyle& style,
                 TermMarks& terms,
                 RichTextEvents& events) {
    Drawing drawing{ui, id, style, terms, events};
    Painter& p = ui.painter;
    const double paragraph_gap = p.px(style.plain.size * 0.6);
    double y = top_left.y;
    bool first = true;
    bool after_item = false;
    for (const TextBlock& block : parse_markdown(markdown)) {
        const bool item = block.kind != BlockKind::Paragraph;
        if (!first) {
            y += item && after_item ? p.px(4) : paragraph_gap;
        }
        double indent = 0;
        if (item) {
            indent = p.px(24) * block.depth;
            const double mark_x = top_left.x + indent - p.px(18);
            if (block.kind == BlockKind::Bullet) {
                p.circle({mark_x + p.px(4), y + p.line_height(style.plain) / 2},
                         p.px(2.75),
                         p.theme().accent);
            } else {
                p.text(
                    {mark_x, y}, style.bold, p.theme().quiet, std::to_string(block.number) + ".");
                indent += p.px(6);
            }
        }
        y += draw_pieces(
            drawing, pieces_of(block, drawing), {top_left.x + indent, y}, width - indent);
        first = false;
        after_item = item;
    }
    return y - top_left.y;
}

}  // namespace waypost::gui
