// The cards of a flow as sections of a page. Private to this library.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "text/terms.h"
#include "walk/card_view.h"

#include <string>
#include <vector>

namespace waypost {

class HtmlProse;

/// One `<section id="c-ID">` for each card, in the order of the file, with all that it can ever
/// say: what depends on answers stands under its case, what asks first or is promised to be kept
/// lies in a closed `<details>`, and the ways on are links.
class HtmlCards {
public:
    /// The references must outlive the value.
    HtmlCards(const Flow& flow, const Words& words);

    [[nodiscard]] std::string all() const;

private:
    [[nodiscard]] std::string section(NodeId card) const;
    [[nodiscard]] std::string body(NodeId card) const;
    [[nodiscard]] std::string kept(NodeId card, std::string body) const;
    [[nodiscard]] std::string read_first(NodeId card) const;
    [[nodiscard]] std::string ways(const Node& node) const;
    [[nodiscard]] std::string way(NodeId to,
                                  const std::string& label,
                                  const Condition& condition) const;
    [[nodiscard]] std::string in_case(const Condition& condition) const;
    [[nodiscard]] std::string passages(const Node& node, HtmlProse& prose) const;
    [[nodiscard]] std::string rows(NodeId card, HtmlProse& prose) const;
    [[nodiscard]] std::string options(const Node& node) const;
    [[nodiscard]] std::string differences(const Node& node, HtmlProse& prose) const;
    [[nodiscard]] std::string compared_numbers(const Node& node) const;

    const Flow& flow_;
    const Words& words_;
    std::vector<TermForms> terms_;
};

/// The heading that a card goes by: its title, else the engine's word for a way on.
[[nodiscard]] std::string html_title(const Node& node, const Words& words);

}  // namespace waypost
