#include "gui/map_cards.h"

#include "gui/badge.h"
#include "gui/card_shape.h"
#include "gui/map_option_rows.h"
#include "gui/map_small_cards.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waypost::gui {

namespace {

/// Below this size on the screen, in pixels, quiet words are left out.
constexpr double kSmallestQuiet = 7;

/// On smaller cards the title alone, from this size on; letters in pixels at window scale 1.
constexpr double kLargestAlone = 14;
constexpr double kSmallestAlone = 11;

/// A card smaller than this at the map's zoom, in pixels, is a speck of colour.
constexpr double kSpeck = 5;

CardLook look_of(CardMark mark, const Theme& theme) {
    switch (mark) {
        case CardMark::Current: return {theme.card, theme.accent, theme.ink, theme.quiet, 3.2};
        case CardMark::Read: return {theme.card, theme.accent, theme.ink, theme.quiet, 1.8};
        case CardMark::Ahead:
            return {theme.card, theme.outline, theme.ink, theme.quiet, theme.line_width};
        case CardMark::Closed:
            return {theme.closed_card,
                    theme.closed_outline,
                    theme.closed_ink,
                    theme.closed_ink,
                    theme.line_width,
                    true};
    }
    return {};
}

/// For cards beside those that are looked at: they lose their colour and step back, and can still
/// be read.
CardLook dimmed(const CardLook& look, const Theme& theme) {
    CardLook dim = look;
    dim.fill = mixed(look.fill, theme.ground, 0.6);
    dim.outline = mixed(look.outline, theme.ground, 0.6);
    dim.ink = look.ink == theme.ink ? theme.quiet : look.ink;
    return dim;
}

/// The badge and words of one card at the map's zoom; `origin` is the canvas's corner on the
/// screen.
void draw_words(Painter& p,
                const DiagramCard& card,
                Point origin,
                const CardLook& look,
                const std::string& kind_word,
                const std::string& quiet_line) {
    using M = DiagramMetrics;
    const double x = origin.x + p.px(card.content.x);
    const TextStyle kind{imgui_compat::Face::Bold, M::kKindSize, M::kKindSpacing, 1};
    const TextStyle title{
        imgui_compat::Face::SemiBold, M::kTitleSize, 0, M::kTitleLine / M::kTitleSize};
    const TextStyle quiet{
        imgui_compat::Face::Regular, M::kQuietSize, 0, M::kQuietLine / M::kQuietSize};
    if (p.px(kind.size) >= kSmallestQuiet) {
        const double middle = origin.y + p.px(card.content.y + M::kBadge / 2);
        p.text({x + p.px(M::kBadge + M::kBadgeGap), middle - p.line_height(kind) / 2},
               kind,
               look.quiet,
               kind_word);
    }
    double y = origin.y + p.px(title_top(card));
    for (const std::string& line : card.title_lines) {
        p.text({x, y}, title, look.ink, line);
        y += p.px(M::kTitleLine);
    }
    if (!quiet_line.empty() && p.px(quiet.size) >= kSmallestQuiet) {
        p.text_cut({x, origin.y + p.px(quiet_top(card))},
                   quiet,
                   look.quiet,
                   quiet_line,
                   p.px(card.content.w));
    }
}

/// While its phase folds a card has no room for words.
bool is_squeezed(const MapState& state, const MapFrame& frame, std::size_t i) {
    const Diagram& diagram = frame.session.open_flow()->diagram;
    const Rect& now = state.picture.scene.cards[i];
    const Rect& made = diagram.cards[i].box;
    return now.w < made.w - 1 || now.h < made.h - 1;
}

/// Draws cards; what does not change from card to card is worked out once.
class CardPainter {
public:
    CardPainter(const Canvas2d& ui, MapState& state, const MapFrame& frame)
        : p_(ui.painter.scaled(state.camera.zoom)),
          pointer_(ui.pointer),
          state_(state),
          frame_(frame),
          open_(*frame.session.open_flow()),
          theme_(p_.theme()) {
        const double unit = ui.painter.unit();
        const double scale = unit * 100 / frame.session.settings().text_size;
        sizes_ = {kLargestAlone * unit, kSmallestAlone * scale};
        full_ = state.camera.zoom >= unit * kFullDetail;
    }

    void draw(std::size_t i, const Rect& box) {
        ShownCard card = shown(i, box);
        // However far it is stretched: thousands of outlines would cost more than they tell.
        const Rect& made = state_.picture.scene.cards[i];
        if (std::min(made.w, made.h) * state_.camera.zoom < kSpeck) {
            draw_speck(p_, card);
        } else if (full_ && !is_squeezed(i)) {
            draw_full(card);
        } else {
            draw_small(card);
        }
        draw_rings(card);
    }

private:
    [[nodiscard]] ShownCard shown(std::size_t i, const Rect& box) const {
        const CardMark mark = state_.marks.cards[i];
        ShownCard card{i,
                       box,
                       open_.flow.nodes()[i].kind,
                       open_.diagram.cards[i].shape,
                       mark,
                       look_of(mark, theme_)};
        const MapLight& light = state_.light;
        const MapSearch& search = state_.search;
        const bool beside_light = light.centre.has_value() && light.cards[i] == 0;
        const bool beside_found = search.open && !search.found.empty() && search.lit[i] == 0;
        card.is_dim = (beside_light || beside_found) && card.mark != CardMark::Current;
        card.ground = card.mark == CardMark::Closed
                          ? card.look.quiet
                          : kind_colour(card.kind, frame_.session.settings().theme);
        if (card.is_dim) {
            card.look = dimmed(card.look, theme_);
            card.ground = card.look.quiet;
        }
        return card;
    }

    [[nodiscard]] bool is_squeezed(std::size_t i) const {
        return gui::is_squeezed(state_, frame_, i);
    }

    void draw_ground(const ShownCard& card, CardShape shape) {
        if (card.mark == CardMark::Current && theme_.has_shadows) {
            fill_card_shape(
                p_, card.box, shape, faded(theme_.accent, 0.16), std::max(4.0, p_.px(6)));
        }
        draw_card_shape(p_, card.box, shape, card.look, card.mark == CardMark::Current ? 2.5 : 1);
    }

    void draw_full(const ShownCard& card) {
        using M = DiagramMetrics;
        const DiagramCard& made = open_.diagram.cards[card.index];
        const NodeKind kind = open_.flow.nodes()[card.index].kind;
        if (card.mark == CardMark::Ahead && made.shape != CardShape::Hexagon && !card.is_dim) {
            p_.shadow(card.box, corner_radius(p_, made.shape, card.box));
        }
        draw_ground(card, made.shape);
        const double r = p_.px(M::kBadge / 2);
        if (made.is_small) {
            draw_badge(p_, card.box.centre(), r, kind, card.ground, theme_.badge_sign);
            return;
        }
        // What the diagram says of places holds for where the layout put the card.
        const Point origin{card.box.x - p_.px(made.box.x), card.box.y - p_.px(made.box.y)};
        const Point badge{origin.x + p_.px(made.content.x) + r,
                          origin.y + p_.px(made.content.y) + r};
        draw_badge(p_, badge, r, kind, card.ground, theme_.badge_sign);
        draw_words(p_,
                   made,
                   origin,
                   card.look,
                   state_.picture.kinds[card.index],
                   state_.picture.quiet[card.index]);
        draw_option_rows(pointer_, p_, state_, frame_, card.index, origin);
        if (card.mark == CardMark::Read) {
            const double side = p_.px(15);
            const double right = origin.x + p_.px(made.content.right());
            draw_tick(p_, {right - side, badge.y - side / 2}, side, theme_.accent, p_.px(2.4));
        }
    }

    /// The title alone, as large as the card allows; where not even that can be read, the sign of
    /// its kind.
    void draw_small(const ShownCard& card) {
        const DiagramCard& made = open_.diagram.cards[card.index];
        draw_ground(card, made.shape);
        const double side = side_room(p_, card.box, made.shape);
        const Size room{card.box.w - 2 * side, card.box.h - 1.5};
        if (!made.is_small && !is_squeezed(card.index)) {
            const TitleFit& fit = state_.picture.titles.fit(card.index, room, sizes_);
            if (fit.size > 0) {
                draw_fitted_title(p_, card, open_.flow.nodes()[card.index].title, fit, room.w);
                draw_corner_signs(p_, card);
                return;
            }
        }
        draw_kind_sign(p_, card);
    }

    void draw_rings(const ShownCard& card) {
        const NodeId id = NodeId::from_index(card.index);
        const CardShape shape = open_.diagram.cards[card.index].shape;
        const MapSearch& search = state_.search;
        const double least = std::max(2.0, p_.px(3));
        if (search.open && !search.found.empty() && search.lit[card.index] != 0) {
            const bool shown = search.found[search.at] == id;
            ring_card_shape(
                p_, card.box, shape, theme_.focus, shown ? least * 1.6 : least * 0.8, 4);
        }
    }

    Painter p_;
    const Pointer& pointer_;
    MapState& state_;
    const MapFrame& frame_;
    const OpenFlow& open_;
    const Theme& theme_;
    TitleFits::Sizes sizes_{};
    bool full_ = true;
};

bool is_covered(const MapState& state, Point at) {
    return std::ranges::any_of(state.covered, [at](const Rect& r) { return r.contains(at); });
}

}  // namespace

Rect between(const Rect& a, const Rect& b, double part) {
    return {a.x + (b.x - a.x) * part,
            a.y + (b.y - a.y) * part,
            a.w + (b.w - a.w) * part,
            a.h + (b.h - a.h) * part};
}

Rect drawn_box(const MapState& state, const MapFrame& frame, std::size_t card) {
    const MapScene& scene = state.picture.scene;
    const bool is_roomy = state.wide > 0 && !is_squeezed(state, frame, card);
    const Rect box =
        is_roomy ? between(scene.cards[card], scene.roomy[card], state.wide) : scene.cards[card];
    return to_screen(state.camera, frame.view, box);
}

void draw_cards(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    CardPainter painter(ui, state, frame);
    const std::vector<Rect>& cards = state.picture.scene.cards;
    const Rect seen = seen_canvas(state.camera, frame.view).grown(30);
    // The press itself may come in one frame with the pointer's way to the card.
    const bool is_held = ui.pointer.down && !ui.pointer.went_down;
    const bool pointed = frame.view.contains(ui.pointer.at) && !ui.pointer.taken && !is_held &&
                         !is_covered(state, ui.pointer.at);
    NodeId hovered;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].w <= 0 || !state.picture.scene.roomy[i].overlaps(seen)) {
            continue;
        }
        const Rect box = drawn_box(state, frame, i);
        painter.draw(i, box);
        if (pointed && box.contains(ui.pointer.at)) {
            hovered = NodeId::from_index(i);
        }
    }
    if (!is_held) {
        state.hovered = hovered;
    }
    const NodeId focused = state.focus.card;
    if (focused.has_value() && ui.focus.shows_ring(kMapControl) && cards[focused.index()].w > 0) {
        const std::size_t i = focused.index();
        Painter p = ui.painter.scaled(state.camera.zoom);
        ring_card_shape(p,
                        drawn_box(state, frame, i),
                        frame.session.open_flow()->diagram.cards[i].shape,
                        p.theme().focus,
                        ui.painter.px(3),
                        ui.painter.px(5));
    }
}

}  // namespace waypost::gui
