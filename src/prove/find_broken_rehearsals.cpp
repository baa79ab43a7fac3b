#include "base/quoted.h"
#include "flow/opened_option.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waypost {

namespace {

class Trial {
public:
    Trial(const Flow& flow, const Rehearsal& rehearsal, Diagnostics& found)
        : flow_(flow), rehearsal_(rehearsal), found_(found), here_(arrive_at_start(flow)) {}

    void run() {
        for (std::size_t i = 0; i < rehearsal_.choose.size(); ++i) {
            if (!is_stopped() && !follow(rehearsal_.choose[i], i)) {
                return;
            }
        }
        if (is_stopped() || !rehearsal_.ends_at.has_value() ||
            here_.place.card == rehearsal_.ends_at) {
            return;
        }
        report(rehearsal_.ends_at_place,
               "comes to " + card_name(card()) + ", not to " +
                   card_name(flow_.node(rehearsal_.ends_at)),
               "mend `choose` or `ends_at`");
    }

private:
    [[nodiscard]] const Node& card() const { return flow_.node(here_.place.card); }

    /// The walk can go nowhere and has not ended; another finding says so of the card.
    [[nodiscard]] bool is_stopped() const {
        return here_.hold != Hold::None ||
               (card().kind != NodeKind::End && offered(flow_, here_.place).empty());
    }

    /// False when the step is not offered.
    bool follow(std::string_view step, std::size_t position) {
        const auto option = opened_option(step);
        const bool is_taken = option ? open(*option) : choose(step);
        if (is_taken) {
            return true;
        }
        const SourceSpan place =
            position < rehearsal_.choose_at.size() ? rehearsal_.choose_at[position] : rehearsal_.at;
        report(place.has_place() ? place : rehearsal_.at,
               "cannot go on by " + quoted(step) + ": " + card_name(card()) + " does not offer it",
               "name what is offered there");
        return false;
    }

    [[nodiscard]] bool open(std::string_view option) const {
        return std::ranges::any_of(card().options, [&](const OfferedOption& one) {
            return flow_.node(one.card).id == option && holds(one.condition, here_.place.answers);
        });
    }

    bool choose(std::string_view id) {
        if (card().kind == NodeKind::End) {
            return false;
        }
        const std::vector<ChoiceId> ways = offered(flow_, here_.place);
        const auto way = std::ranges::find(
            ways, id, [&](ChoiceId one) { return card().choices[one.index()].id; });
        if (way == ways.end()) {
            return false;
        }
        walk_.push_back({card().id, std::string(id)});
        here_ = take(flow_, here_.place, *way);
        return true;
    }

    void report(SourceSpan where, const std::string& what, const std::string& hint) {
        Diagnostic& one = found_.report(kRehearsalBroken,
                                        where.has_place() ? where : rehearsal_.at,
                                        "rehearsal " + quoted(rehearsal_.name) + " " + what,
                                        hint);
        one.card = card().id;
        one.walk = walk_;
    }

    const Flow& flow_;
    const Rehearsal& rehearsal_;
    Diagnostics& found_;
    Arrival here_;
    std::vector<FindingStep> walk_{};
};

}  // namespace

void find_broken_rehearsals(const Flow& flow, Diagnostics& found) {
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        Trial(flow, rehearsal, found).run();
    }
}

}  // namespace waypost
