#include "text/markdown.h"

#include "text/block_collector.h"
#include "text/entities.h"

#include <md4c.h>

#include <cstddef>

namespace waypost {

namespace {

BlockCollector& collector_of(void* user) {
    return *static_cast<BlockCollector*>(user);
}

/// A link's target, whose pieces come apart where it holds references such as `&amp;`.
std::string text_of(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const std::string_view piece(attribute.text + begin,
                                     attribute.substr_offsets[i + 1] - begin);
        const bool is_entity = attribute.substr_types[i] == MD_TEXT_ENTITY;
        text += is_entity ? decode_entity(piece) : std::string(piece);
    }
    return text;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
    BlockCollector& blocks = collector_of(user);
    switch (type) {
        case MD_BLOCK_UL: blocks.enter_list(false, 0); break;
        case MD_BLOCK_OL: {
            const unsigned start = static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start;
            blocks.enter_list(true, static_cast<int>(start));
            break;
        }
        case MD_BLOCK_LI: blocks.enter_item(); break;
        default: blocks.end_block(); break;
    }
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* user) {
    BlockCollector& blocks = collector_of(user);
    switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: blocks.leave_list(); break;
        case MD_BLOCK_LI: blocks.leave_item(); break;
        default: blocks.end_block(); break;
    }
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) {
    switch (type) {
        case MD_SPAN_STRONG: collector_of(user).change_bold(1); break;
        case MD_SPAN_EM: collector_of(user).change_italic(1); break;
        case MD_SPAN_A:
            collector_of(user).enter_link(text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
            break;
        default: break;
    }
    return 0;
}

int leave_span(MD_SPANTYPE type, void* /*detail*/, void* user) {
    switch (type) {
        case MD_SPAN_STRONG: collector_of(user).change_bold(-1); break;
        case MD_SPAN_EM: collector_of(user).change_italic(-1); break;
        case MD_SPAN_A: collector_of(user).leave_link(); break;
        default: break;
    }
    return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
    const std::string_view words(text, size);
    switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: collector_of(user).add(" "); break;
        case MD_TEXT_ENTITY: collector_of(user).add(decode_entity(words)); break;
        case MD_TEXT_NULLCHAR: collector_of(user).add("\uFFFD"); break;
        default: collector_of(user).add(words); break;
    }
    return 0;
}

}  // namespace

std::vector<TextBlock> parse_markdown(std::string_view markdown) {
    MD_PARSER parser{};
    // An indented line is a paragraph that somebody indented, never a program.
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = add_text;

    BlockCollector blocks;
    const auto size = static_cast<MD_SIZE>(markdown.size());
    if (md_parse(markdown.data(), size, &parser, &blocks) != 0) {
        // Only for want of memory: the words as they were written are better than none.
        return {{BlockKind::Paragraph, 0, 0, {{std::string(markdown), false, false, {}}}}};
    }
    return blocks.take_blocks();
}

std::string plain_text(const std::vector<TextBlock>& blocks) {
    std::string text;
    for (const TextBlock& block : blocks) {
        text += text.empty() ? "" : " ";
        for (const TextRun& run : block.runs) {
            text += run.text;
        }
    }
    return text;
}

}  // namespace waypost
