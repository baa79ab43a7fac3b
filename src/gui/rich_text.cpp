#include "gui/rich_text.h"

#include <algorithm>
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
    /// A citation's small raised mark; null on words.
    const CiteMark* cite = nullptr;
    bool blank_before = false;
};

/// Everything that the pieces of one text share while it is drawn.
struct Drawing {
    Canvas2d& ui;
    std::string_view id;
    const RichTextStyle& style;
    TextMarks& marks;
    RichTextEvents& events;
    int controls = 0;
};

const TextStyle* style_of(const TextRun& run, const RichTextStyle& style) {
    if (run.bold) {
        return &style.bold;
    }
    return run.italic ? &style.italic : &style.plain;
}

constexpr TextStyle kCiteStyle{imgui_compat::Face::SemiBold, 11.5, 0, 1.4};

/// Before a mark, in points: so wide that two of them are not read as one number.
constexpr double kCiteGap = 3.5;

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

void add_cite(std::vector<Piece>& pieces, const CiteMark& mark) {
    Piece piece;
    piece.text = mark.mark;
    piece.style = &kCiteStyle;
    piece.cite = &mark;
    pieces.push_back(std::move(piece));
}

/// Adds a stretch that holds no citation; a term is marked only at its first place on the card.
void add_stretch(std::vector<Piece>& pieces,
                 std::string_view text,
                 const Piece& like,
                 Drawing& drawing,
                 bool& blank_before) {
    std::size_t at = 0;
    if (like.link.empty()) {
        for (const TermMatch& match : find_terms(text, drawing.marks.terms)) {
            if (!drawing.marks.marked.insert(match.term).second) {
                continue;
            }
            add_words(pieces, text.substr(at, match.begin - at), like, blank_before);
            Piece marked = like;
            marked.term = match.term;
            add_words(
                pieces, text.substr(match.begin, match.end - match.begin), marked, blank_before);
            at = match.end;
        }
    }
    add_words(pieces, text.substr(at), like, blank_before);
}

/// Cuts a block into pieces, with a mark behind each place that cites.
std::vector<Piece> pieces_of(const TextBlock& block, Drawing& drawing) {
    std::vector<Piece> pieces;
    bool blank_before = false;
    std::size_t begun = 0;
    std::size_t cite = 0;
    for (const TextRun& run : block.runs) {
        Piece like;
        like.style = style_of(run, drawing.style);
        like.link = run.link;
        std::size_t at = 0;
        for (; cite < block.cites.size(); ++cite) {
            const std::size_t place = block.cite_places[cite];
            if (place > begun + run.text.size()) {
                break;
            }
            const std::size_t end = std::max(place - begun, at);
            add_stretch(pieces,
                        std::string_view(run.text).substr(at, end - at),
                        like,
                        drawing,
                        blank_before);
            at = end;
            const auto mark =
                std::ranges::find(drawing.marks.cites, block.cites[cite], &CiteMark::id);
            if (mark != drawing.marks.cites.end()) {
                add_cite(pieces, *mark);
            }
        }
        add_stretch(pieces, std::string_view(run.text).substr(at), like, drawing, blank_before);
        begun += run.text.size();
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
    const auto dots = static_cast<int>(std::ceil(rect.w / p.px(5)));
    for (int i = 0; i < dots; ++i) {
        const double x = rect.x + i * p.px(5);
        p.line({x, y}, {std::min(x + p.px(2.5), rect.right()), y}, p.theme().accent, p.px(1.5));
    }
    focus_ring(drawing.ui, id, rect.grown(-p.px(1)), p.px(4));
}

/// The mark stands at the top of the line; the pointer on it shows what it stands for.
void draw_cite(Drawing& drawing, const Piece& piece, const Rect& rect) {
    Painter& p = drawing.ui.painter;
    p.text({rect.x, rect.y + p.px(1)}, *piece.style, p.theme().accent, piece.text);
    const Pointer& pointer = drawing.ui.pointer;
    if (rect.grown(p.px(3)).contains(pointer.at) && p.clip().contains(pointer.at) &&
        !pointer.taken) {
        drawing.events.shown_cite = piece.cite->note;
        drawing.events.cite_rect = rect;
    }
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
        if (first.cite != nullptr) {
            x += p.px(kCiteGap);
            const double width = p.text_width(*first.style, first.text);
            draw_cite(drawing, first, {x, at.y, width, height});
            x += width;
            ++i;
            continue;
        }
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
        } while (grouped && k < end && pieces[k].cite == nullptr && pieces[k].term == first.term &&
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

/// The width of a word with what hangs on it, such as its comma and its marks.
double width_of_word(const Painter& p, const std::vector<Piece>& pieces, std::size_t begin) {
    double width = 0;
    for (std::size_t i = begin; i < pieces.size(); ++i) {
        if (i > begin && pieces[i].blank_before) {
            break;
        }
        width += p.text_width(*pieces[i].style, pieces[i].text);
        width += pieces[i].cite != nullptr ? p.px(kCiteGap) : 0;
    }
    return width;
}

double draw_pieces(Drawing& drawing, const std::vector<Piece>& pieces, Point at, double width) {
    Painter& p = drawing.ui.painter;
    const double line_height = p.line_height(drawing.style.plain);
    double used = 0;
    std::size_t begin = 0;
    double line_width = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        // Only before a blank may a line end, so that "word," stays whole.
        if (i > 0 && !pieces[i].blank_before) {
            continue;
        }
        const double word = width_of_word(p, pieces, i);
        const double blank = i > begin ? p.text_width(*pieces[i].style, " ") : 0;
        if (i > begin && line_width + blank + word > width) {
            draw_line(drawing, pieces, begin, i, {at.x, at.y + used});
            used += line_height;
            begin = i;
            line_width = word;
            continue;
        }
        line_width += blank + word;
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
                 TextMarks& marks,
                 RichTextEvents& events,
                 const std::vector<CiteMark>& tail) {
    Drawing drawing{ui, id, style, marks, events};
    Painter& p = ui.painter;
    const double paragraph_gap = p.px(style.plain.size * 0.6);
    double y = top_left.y;
    bool first = true;
    bool after_item = false;
    const std::vector<TextBlock> blocks = parse_markdown(markdown);
    for (const TextBlock& block : blocks) {
        const bool item = block.kind != BlockKind::Paragraph;
        if (!first) {
            y += item && after_item ? p.px(4) : paragraph_gap;
        }
        double indent = 0;
        if (item) {
            const auto beside = [&](double points) { return p.px_beside(style.plain, points); };
            indent = beside(24) * block.depth;
            const double mark_x = top_left.x + indent - beside(18);
            if (block.kind == BlockKind::Bullet) {
                p.circle({mark_x + beside(4), y + p.line_height(style.plain) / 2},
                         beside(2.75),
                         p.theme().accent);
            } else {
                p.text(
                    {mark_x, y}, style.bold, p.theme().quiet, std::to_string(block.number) + ".");
                indent += beside(6);
            }
        }
        std::vector<Piece> pieces = pieces_of(block, drawing);
        for (std::size_t i = 0; &block == &blocks.back() && i < tail.size(); ++i) {
            add_cite(pieces, tail[i]);
        }
        y += draw_pieces(drawing, pieces, {top_left.x + indent, y}, width - indent);
        first = false;
        after_item = item;
    }
    return y - top_left.y;
}

}  // namespace waypost::gui
