#include "support/code_example.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace waypost::test {

namespace {

/// A header and what follows it, up to the next that is not below it; what stands before the first
/// header is a block without one.
struct TomlBlock {
    std::string header{};
    std::string text{};
};

/// Tables of a card, such as `[[node.water.choice]]`, go with their card.
bool begins_block(const std::string& line) {
    static const std::regex header(R"(\[\[?[a-z]+(\.[\w-]+)?\]\]?)");
    return std::regex_match(line, header);
}

std::vector<TomlBlock> blocks_of(const std::string& toml) {
    std::vector<TomlBlock> blocks = {{}};
    std::istringstream lines(toml);
    for (std::string line; std::getline(lines, line);) {
        // A table of a card that stands elsewhere is a block where nothing stands before it.
        const bool is_first = line.starts_with('[') && blocks.back().header.empty();
        if (begins_block(line) || is_first) {
            blocks.push_back({line, {}});
        }
        blocks.back().text += line + "\n";
    }
    return blocks;
}

bool has(const std::vector<TomlBlock>& blocks, const std::string& header) {
    return std::ranges::find(blocks, header, &TomlBlock::header) != blocks.end();
}

std::string first_card(const std::vector<TomlBlock>& blocks) {
    for (const TomlBlock& block : blocks) {
        if (block.header.starts_with("[node.") && block.header != "[node.start]" &&
            block.header != "[node.done]") {
            return block.header.substr(6, block.header.size() - 7);
        }
    }
    return "done";
}

}  // namespace

std::vector<CodeExample> code_examples(std::string_view markdown) {
    std::vector<CodeExample> examples;
    std::istringstream lines{std::string(markdown)};
    bool is_inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            is_inside = !is_inside;
            if (is_inside) {
                examples.push_back({line.substr(3), {}});
            }
        } else if (is_inside) {
            examples.back().text += line + "\n";
        }
    }
    return examples;
}

std::string completed(const std::string& fragment, const std::string& head) {
    const std::vector<TomlBlock> own = blocks_of(fragment);
    // Keys without a table come before all tables.
    std::string text = own.front().text;
    const bool has_format = text.starts_with("format = ");
    for (const TomlBlock& block : blocks_of(head)) {
        if (block.header.empty() ? !has_format : !has(own, block.header)) {
            text += std::regex_replace(block.text, std::regex("FIRST"), first_card(own));
        }
    }
    for (auto block = own.begin() + 1; block != own.end(); ++block) {
        text += block->text;
    }
    return text;
}

}  // namespace waypost::test
