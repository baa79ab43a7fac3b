#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/written.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

namespace {

/// How much is told.
struct Detail {
    int words = 0;
    int points = 0;
};

/// What an option tells on each side. A side that is a declared gap has no detail to compare, and
/// neither has one that is missing, which is another finding.
struct Told {
    const DraftNode* node = nullptr;
    std::optional<Detail> benefits{};
    std::optional<Detail> harms{};
};

std::optional<Detail> detail_of(const DraftNode& node,
                                const std::vector<DraftBullet>& bullets,
                                const char* key) {
    if (!has_words(bullets) || declares_gap(node, key)) {
        return std::nullopt;
    }
    Detail detail;
    for (const DraftBullet& bullet : bullets) {
        detail.words += count_words(bullet.text.value);
        detail.points += is_blank(bullet.text.value) ? 0 : 1;
    }
    return detail;
}

Told told_of(const DraftNode& node) {
    return {
        &node, detail_of(node, node.benefits, "benefits"), detail_of(node, node.harms, "harms")};
}

/// Scripts written without blanks have no words to count: their points alone are compared.
bool is_beyond(int one, int other, double ratio) {
    constexpr double kRounding = 1e-9;
    const auto [less, more] = std::minmax(one, other);
    return less > 0 && more > ratio * less + kRounding;
}

bool is_unequal(const Detail& one, const Detail& other, double ratio) {
    return is_beyond(one.words, other.words, ratio) || is_beyond(one.points, other.points, ratio);
}

std::string counted(int count, const std::string& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string text_of(const Detail& detail) {
    return counted(detail.words, "word") + " in " + counted(detail.points, "point");
}

bool is_unequal(const Told& option, double ratio) {
    return option.benefits && option.harms && is_unequal(*option.benefits, *option.harms, ratio);
}

void check_option(const Told& option, double ratio, Diagnostics& found) {
    if (!is_unequal(option, ratio)) {
        return;
    }
    found
        .report(kUnequalDetail,
                option.node->at,
                "option " + quoted(option.node->id.value) + " tells its benefits with " +
                    text_of(*option.benefits) + ", its harms with " + text_of(*option.harms),
                "tell both with about as many words and points, or declare what the sources leave "
                "open with `not_covered`")
        .card = option.node->id.value;
}

/// The sides that two options have in common.
struct Sides {
    bool benefits = false;
    bool harms = false;

    friend bool operator==(const Sides&, const Sides&) = default;
};

Sides sides_of(const Told& option) {
    return {option.benefits.has_value(), option.harms.has_value()};
}

bool has_sides(const Told& option, const Sides& sides) {
    return (option.benefits || !sides.benefits) && (option.harms || !sides.harms);
}

Detail detail_of(const Told& option, const Sides& sides) {
    Detail sum;
    for (const std::optional<Detail>& side : {sides.benefits ? option.benefits : std::nullopt,
                                              sides.harms ? option.harms : std::nullopt}) {
        sum.words += side ? side->words : 0;
        sum.points += side ? side->points : 0;
    }
    return sum;
}

struct Unequal {
    const Told* more = nullptr;
    const Told* less = nullptr;
    Sides sides{};
};

/// Two options that have just these sides in common and tell of them at unequal length. Linear:
/// where any two are unequal, the one that tells most and the one that tells least are.
std::optional<Unequal> find_unequal(const std::vector<Told>& options, Sides sides, double ratio) {
    for (const int Detail::*count : {&Detail::words, &Detail::points}) {
        const auto amount = [&](const Told* option) { return detail_of(*option, sides).*count; };
        std::vector<const Told*> all;
        std::vector<const Told*> only;
        for (const Told& option : options) {
            if (has_sides(option, sides)) {
                all.push_back(&option);
            }
            if (sides_of(option) == sides) {
                only.push_back(&option);
            }
        }
        if (only.empty()) {
            return std::nullopt;
        }
        const auto by_amount = [&](const Told* a, const Told* b) { return amount(a) < amount(b); };
        const auto most = *std::ranges::max_element(all, by_amount);
        const auto least = *std::ranges::min_element(all, by_amount);
        const auto most_only = *std::ranges::max_element(only, by_amount);
        const auto least_only = *std::ranges::min_element(only, by_amount);
        for (const Unequal& pair :
             {Unequal{most, least_only, sides}, Unequal{most_only, least, sides}}) {
            if (is_beyond(amount(pair.more), amount(pair.less), ratio)) {
                return pair;
            }
        }
    }
    return std::nullopt;
}

std::optional<Unequal> find_unequal(const std::vector<Told>& options, double ratio) {
    for (const Sides& sides : {Sides{true, true}, Sides{true, false}, Sides{false, true}}) {
        if (const auto pair = find_unequal(options, sides, ratio)) {
            return pair;
        }
    }
    return std::nullopt;
}

void check_decision(const DraftNode& node,
                    const std::vector<Told>& options,
                    double ratio,
                    Diagnostics& found) {
    const auto pair = find_unequal(options, ratio);
    if (!pair) {
        return;
    }
    const std::string sides = !pair->sides.harms      ? "the benefits"
                              : !pair->sides.benefits ? "the harms"
                                                      : "benefits and harms";
    const auto told = [&](const Told& option) {
        return quoted(option.node->id.value) + " with " + text_of(detail_of(option, pair->sides));
    };
    Diagnostic& added = found.report(
        kUnequalDetail,
        node.at,
        "decision " + quoted(node.id.value) + " tells " + sides + " of option " +
            told(*pair->more) + ", of option " + told(*pair->less),
        "tell of all options with about as many words and points, or declare what the sources "
        "leave open with `not_covered`");
    added.card = node.id.value;
    found.add_note(added, pair->more->node->at, "the option that is told at more length is here");
    found.add_note(added, pair->less->node->at, "the one that is told at less length is here");
}

}  // namespace

void check_detail(const LintInput& input, Diagnostics& found) {
    const double ratio = input.settings.ratio;
    const std::vector<DraftNode>& cards = input.draft.nodes;
    std::vector<Told> told(cards.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].kind.value == NodeKind::Option) {
            told[i] = told_of(cards[i]);
            check_option(told[i], ratio, found);
        }
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        std::vector<Told> options;
        for (const OfferedOption& offered : input.flow.nodes()[i].options) {
            const Told& option = told[offered.card.index()];
            // One that is unequal in itself has its finding.
            if (!is_unequal(option, ratio)) {
                options.push_back(option);
            }
        }
        check_decision(cards[i], options, ratio, found);
    }
}

}  // namespace waypost
