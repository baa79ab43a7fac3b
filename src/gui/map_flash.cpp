#include "gui/map_flash.h"

#include "gui/changes_view.h"
#include "gui/map_camera.h"
#include "gui/map_cards.h"
#include "gui/map_folds.h"
#include "gui/map_gone_ways.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

namespace waypost::gui {

namespace {

constexpr double kSeconds = 3;
/// So long it is seen in full.
constexpr double kFull = 1.8;
/// Enough for what fades in more than a second. Each frame is drawn by the processor where there
/// is no other, beside which the next save would be read.
constexpr double kFadeStep = 1.0 / 15;

/// When the strength is next another one.
double next_change(double begun, double now, bool is_still) {
    const double age = now - begun;
    if (age < 0 || age >= kSeconds) {
        return std::numeric_limits<double>::infinity();
    }
    if (is_still) {
        return begun + kSeconds;
    }
    return age < kFull ? begun + kFull : now + kFadeStep;
}

void draw_word_above(Painter& p, const Rect& box, const std::string& word, double strength) {
    const double y = box.y - flash_word_size(p, word).h - p.px(6);
    draw_flash_word(p, {box.x, y}, word, strength);
}

void draw_ring(Painter& p, const Rect& box, double strength) {
    const double gap = p.px(5);
    p.stroke(box.grown(gap), faded(p.theme().accent, strength), p.px(3.5), p.px(12));
}

/// The box that a card had, by its id; empty where it had none.
Rect box_before(const MapState& state, const std::string& id) {
    const MapPicture& picture = state.picture;
    const auto found = std::ranges::find(picture.ids, id);
    const auto at = static_cast<std::size_t>(found - picture.ids.begin());
    if (at >= picture.scene.cards.size() || picture.scene.cards[at].w <= 0) {
        return {};
    }
    return between(picture.scene.cards[at], picture.scene.roomy[at], state.wide);
}

/// By edge, whether its way is among those that were added or changed.
std::vector<std::uint8_t> edges_of(const std::vector<WayChange>& changes,
                                   const Flow& flow,
                                   const std::vector<WayOnMap>& ways) {
    std::set<std::pair<std::string_view, std::string_view>> changed;
    for (const WayChange& way : changes) {
        if (way.kind != ChangeKind::Removed) {
            changed.emplace(way.from, way.choice);
        }
    }
    if (changed.empty()) {
        return {};
    }
    std::vector<std::uint8_t> edges;
    edges.reserve(ways.size());
    for (const WayOnMap& way : ways) {
        edges.push_back(changed.contains({flow.node(way.from).id, way.choice}) ? 1 : 0);
    }
    return edges;
}

}  // namespace

double flash_strength(double age, bool is_still) {
    if (age < 0 || age >= kSeconds) {
        return 0;
    }
    return is_still || age < kFull ? 1 : (kSeconds - age) / (kSeconds - kFull);
}

Size flash_word_size(const Painter& p, const std::string& word) {
    return {p.text_width(type::kQuietBold, word) + p.px(16),
            p.line_height(type::kQuietBold) + p.px(4)};
}

void draw_flash_word(Painter& p, Point corner, const std::string& word, double strength) {
    const Theme& theme = p.theme();
    const Size size = flash_word_size(p, word);
    p.fill({corner.x, corner.y, size.w, size.h}, faded(theme.accent, strength), size.h / 2);
    p.text({corner.x + p.px(8), corner.y + p.px(2)},
           type::kQuietBold,
           faded(theme.on_accent, strength),
           word);
}

void notice_changes(MapState& state, const MapFrame& frame) {
    const AuthorSpace& author = frame.session.author();
    MapFlash& flash = state.flash;
    if (flash.seen_reloads == author.reloads) {
        return;
    }
    flash.seen_reloads = author.reloads;
    flash.cards.clear();
    flash.gone.clear();
    flash.gone_ways.clear();
    flash.edges.clear();
    flash.target = {};
    if (author.reloads == 0 || frame.session.settings().mode != Mode::Author) {
        return;
    }
    flash.begun = frame.now;
    if (author.last.are_none()) {
        return;
    }
    const Flow& flow = frame.session.open_flow()->flow;
    for (const CardChange& change : author.last.cards) {
        if (change.kind == ChangeKind::Removed) {
            flash.gone.push_back({box_before(state, change.id), change.title});
        } else {
            flash.cards.push_back({flow.find_node(change.id), change.kind});
        }
    }
    const std::vector<WayOnMap> ways = ways_on_map(*frame.session.open_flow());
    flash.edges = edges_of(author.last.ways, flow, ways);
    flash.gone_ways = gone_ways(state, flow, ways);
    std::ranges::sort(flash.cards, {}, [](const FlashingCard& card) { return card.card.value; });
}

void follow_target(MapState& state, const MapFrame& frame) {
    const MapTarget& target = frame.session.author().target;
    if (state.flash.seen_target == target.asked) {
        return;
    }
    state.flash.seen_target = target.asked;
    if (!target.card.has_value()) {
        return;
    }
    state.flash.target = target.card;
    state.flash.target_begun = frame.now;
    state.focus = {target.card, {}};
    reveal_card(state, frame, target.card);
    show_card(state, frame, target.card);
}

double draw_flash(Painter& p, MapState& state, const MapFrame& frame) {
    MapFlash& flash = state.flash;
    const bool is_still = frame.session.settings().reduced_motion;
    const double strength = flash_strength(frame.now - flash.begun, is_still);
    const Words& words = frame.session.words();
    if (strength > 0) {
        const bool with_words = flash.cards.size() + flash.gone.size() <= kMostFlashWords;
        for (const FlashingCard& card : flash.cards) {
            const Rect box = drawn_box(state, frame, card.card.index());
            if (box.w <= 0 || !box.overlaps(frame.view)) {
                continue;
            }
            draw_ring(p, box, strength);
            if (with_words) {
                draw_word_above(p, box, change_word(card.kind, words), strength);
            }
        }
        for (const GoneCard& gone : flash.gone) {
            const Rect box = to_screen(state.camera, frame.view, gone.box);
            if (gone.box.w <= 0 || !box.overlaps(frame.view)) {
                continue;
            }
            p.stroke(box, faded(p.theme().closed_outline, strength), p.px(2), p.px(8));
            if (with_words) {
                draw_word_above(p, box, change_word(ChangeKind::Removed, words), strength);
            }
        }
    }
    const double target = flash_strength(frame.now - flash.target_begun, is_still);
    if (strength <= 0) {
        flash.edges.clear();
    }
    if (target > 0 && flash.target.has_value() && flash.target.index() < state.picture.ids.size()) {
        draw_ring(p, drawn_box(state, frame, flash.target.index()), target);
    }
    return std::min(next_change(flash.begun, frame.now, is_still),
                    next_change(flash.target_begun, frame.now, is_still));
}

}  // namespace waypost::gui
