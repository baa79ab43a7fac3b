// Flows written down in a test, through the same check that files go through.
#pragma once

#include "flow/draft.h"
#include "flow/flow.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// Answers with the values that a condition names: all of them must hold.
using DraftTable = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// What a way on can have beside its target.
struct WayWords {
    std::string label{};
    /// Empty means the target's id.
    std::string id{};
    std::vector<std::pair<std::string, std::string>> remember{};
    std::vector<DraftTable> when{};
    std::vector<DraftTable> unless{};
};

/// A flow under construction. Ways belong to the card added last; the first card is the start
/// unless another is named. What is not said here is filled in: titles are ids, value labels are
/// value ids.
class DraftFlow {
public:
    DraftFlow& phase(const std::string& id);
    DraftFlow& answer(const std::string& id, const std::vector<std::string>& values);
    DraftFlow& card(const std::string& id, NodeKind kind, const std::string& phase);
    /// Pre: a card was added.
    DraftFlow& title(const std::string& title);
    DraftFlow& text(const std::string& text);
    DraftFlow& ask_first(const std::string& question);
    DraftFlow& choice(const std::string& to, const WayWords& words = {});
    DraftFlow& next(const std::string& to, const std::string& label = "Go on");
    DraftFlow& row(const std::string& to, const WayWords& words = {});
    /// Under the same condition words as a way; `label` empty means the option's title.
    DraftFlow& option(const std::string& card, const WayWords& words = {});
    DraftFlow& passage(const std::string& text, const WayWords& words = {});
    DraftFlow& start(const std::string& card);
    DraftFlow& urgent(const std::string& card);
    /// `words` carry the condition.
    DraftFlow& never(const std::string& name,
                     const std::vector<std::string>& cards,
                     const WayWords& words = {});
    DraftFlow& before(const std::string& name,
                      const std::vector<std::string>& cards,
                      const std::string& read,
                      const WayWords& words = {});
    DraftFlow& rehearsal(const std::string& name,
                         const std::vector<std::string>& choose,
                         const std::string& ends_at);

    /// The draft as it would be checked, for tests that break it on purpose.
    [[nodiscard]] FlowDraft draft() const;

    /// Fails the test and names the findings when one is broken.
    [[nodiscard]] Flow checked() const;

private:
    FlowDraft draft_{};
};

/// What `check` finds in a draft, "code: message" a line.
[[nodiscard]] std::string findings_of(const FlowDraft& draft);

/// The same for a draft that a reader has reported something broken about.
[[nodiscard]] std::string findings_of_unread(const FlowDraft& draft);

}  // namespace waypost
