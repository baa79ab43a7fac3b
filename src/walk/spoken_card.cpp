#include "walk/spoken_card.h"

#include "flow/number_text.h"
#include "text/markdown.h"
#include "walk/detour.h"

#include <cstddef>

namespace waypost {

namespace {

bool ends_in_pause(std::string_view words) {
    constexpr std::string_view kEllipsis = "…";
    return words.ends_with(kEllipsis) ||
           std::string_view(".!?:;").find(words.back()) != std::string_view::npos;
}

void say_bullets(SpokenText& spoken, const std::vector<Bullet>& bullets) {
    for (const Bullet& bullet : bullets) {
        spoken.say_markdown(bullet.text);
    }
}

void say_list(SpokenText& spoken, const std::string& heading, const std::vector<Bullet>& bullets) {
    if (!bullets.empty()) {
        spoken.announce(heading);
        say_bullets(spoken, bullets);
    }
}

void say_own_words(SpokenText& spoken, const Flow& flow, const CardView& view) {
    const Node& node = flow.node(view.card);
    spoken.say_markdown(node.text);
    for (const ShownPart& passage : shown_passages(flow, view)) {
        if (!passage.in_case.empty()) {
            spoken.announce(passage.in_case);
        }
        spoken.say_markdown(node.passages[passage.index].text);
    }
}

void say_rows(SpokenText& spoken, const Flow& flow, const CardView& view, const Words& words) {
    for (const CardRow& row : rows_of(flow, view.card, view.decision, words)) {
        if (!row.is_empty()) {
            spoken.announce(row.heading);
            spoken.say_markdown(row.text);
            say_bullets(spoken, row.bullets);
        }
    }
}

/// Behind each view those who hold it: without their names, views that differ are only noise.
void say_differences(SpokenText& spoken, const Flow& flow, const Node& node, const Words& words) {
    for (const Difference& difference : node.differences) {
        spoken.announce(words[Word::SourcesDiffer]);
        spoken.say_markdown(difference.about);
        for (const Bullet& view : difference.views) {
            spoken.say_markdown(view.text);
            std::string names = view.citation.editorial ? words[Word::Editorial] : std::string();
            for (const SourceId source : view.citation.sources) {
                names += (names.empty() ? "" : ", ") + flow.source(source).publisher;
            }
            spoken.say(names);
        }
    }
}

void say_numbers(SpokenText& spoken, const std::vector<ShownNumber>& numbers, const Words& words) {
    if (numbers.empty()) {
        return;
    }
    spoken.announce(words[Word::Numbers]);
    for (const ShownNumber& shown : numbers) {
        spoken.say(number_sentence(shown.number, words));
        for (const std::string& line : number_details(shown.number, words)) {
            spoken.say(line);
        }
        if (!shown.as_given.empty()) {
            spoken.say(words.fill(Word::NumberAsGiven, {shown.as_given}));
        }
    }
}

void say_options(SpokenText& spoken, const std::vector<SpokenOption>& options, const Words& words) {
    if (!options.empty()) {
        spoken.announce(words[Word::TalkedAbout]);
    }
    for (const SpokenOption& option : options) {
        spoken.say(option.label);
        spoken.say(option.in_case);
    }
}

}  // namespace

void SpokenText::say(std::string_view words) {
    if (!words.empty()) {
        paragraphs_.emplace_back(words);
        paragraphs_.back() += ends_in_pause(words) ? "" : ".";
    }
}

void SpokenText::announce(std::string_view words) {
    const bool has_sign = !words.empty() && ends_in_pause(words);
    say(std::string(words) + (has_sign ? "" : ":"));
}

void SpokenText::say_markdown(std::string_view markdown) {
    for (const TextBlock& block : parse_markdown(markdown)) {
        const std::string number =
            block.kind == BlockKind::Numbered ? std::to_string(block.number) + ". " : "";
        say(number + plain_text({block}));
    }
}

void SpokenText::append(const SpokenText& more) {
    paragraphs_.insert(paragraphs_.end(), more.paragraphs_.begin(), more.paragraphs_.end());
}

std::vector<SpokenOption> offered_to_say(const Flow& flow, const CardView& view) {
    std::vector<SpokenOption> options;
    for (const OfferedOption* option : offered_options(flow, {view.card, view.answers})) {
        options.push_back({option->label, {}});
    }
    return options;
}

SpokenText spoken_card(const Flow& flow,
                       const CardView& view,
                       const std::vector<SpokenOption>& options,
                       const Words& words) {
    SpokenText spoken;
    const Node& node = flow.node(view.card);
    if (node.kind == NodeKind::Route) {
        return spoken;
    }
    spoken.say(node.title);
    if (view.asks_first()) {
        spoken.say_markdown(node.ask_first);
        spoken.say(words[Word::GateKept]);
    }
    if (view.is_closed()) {
        return spoken;
    }
    say_own_words(spoken, flow, view);
    say_rows(spoken, flow, view, words);
    say_differences(spoken, flow, node, words);
    say_numbers(spoken, with_one_denominator(node.numbers, words), words);
    if (node.kind == NodeKind::Urgent) {
        spoken.say(words[Word::UrgentAlways]);
    }
    say_options(spoken, options, words);
    say_list(spoken, words[Word::Matters], node.matters);
    say_list(spoken, words[Word::QuestionsToTake], node.ask);
    return spoken;
}

SpokenText spoken_comparison(const Flow& flow,
                             const std::vector<ComparedOption>& options,
                             const Words& words) {
    std::vector<std::vector<Number>> numbers;
    numbers.reserve(options.size());
    for (const ComparedOption& option : options) {
        numbers.push_back(option.view.is_closed() ? std::vector<Number>()
                                                  : flow.node(option.view.card).numbers);
    }
    const std::vector<std::vector<ShownNumber>> shown = with_one_denominator(numbers, words);
    SpokenText spoken;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const ComparedOption& option = options[i];
        const Node& node = flow.node(option.view.card);
        spoken.say(option.label);
        if (option.view.is_closed()) {
            const std::string question = plain_text(parse_markdown(node.ask_first));
            spoken.say(words.fill(Word::GateAsks, {question}));
            continue;
        }
        say_own_words(spoken, flow, option.view);
        say_rows(spoken, flow, option.view, words);
        say_numbers(spoken, shown[i], words);
        say_differences(spoken, flow, node, words);
    }
    return spoken;
}

}  // namespace waypost
