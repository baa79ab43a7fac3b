#include "exporters/leaflet.h"

#include "diagram/diagram.h"
#include "exporters/leaflet_figures.h"
#include "exporters/leaflet_text.h"
#include "exporters/notices.h"
#include "exporters/printable_text.h"
#include "exporters/shown_title.h"
#include "exporters/source_line.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace waypost {

namespace {

/// Room to write below a question, for questions of one's own, and for notes.
constexpr int kAnswerLines = 1;
constexpr int kOwnQuestionLines = 3;
constexpr int kNoteLines = 6;

LeafletBlock plain(LeafletKind kind, std::string_view text) {
    LeafletBlock block;
    block.kind = kind;
    block.runs = {{printable_text(text), false, false, {}}};
    return block;
}

LeafletBlock bold(LeafletKind kind, std::string_view text) {
    LeafletBlock block = plain(kind, text);
    block.runs.front().bold = true;
    return block;
}

/// Writes the parts of a page below each other.
class LeafletWriter {
public:
    LeafletWriter(const Flow& flow, const MyPage& page, const Words& words)
        : flow_(flow), page_(page), words_(words), texts_(flow) {}

    void add_top(const std::vector<std::string>& lines) {
        out_.push_back(plain(LeafletKind::Title, flow_.metadata().title));
        for (const std::string& line : lines) {
            out_.push_back(plain(LeafletKind::Notice, line));
        }
        out_.front().mark = words_[Word::MyPage];
        out_[1].runs.front().bold = true;
    }

    void add_here() {
        add_heading(words_[Word::WhereIAm]);
        out_.push_back(page_.present.has_value()
                           ? bold(LeafletKind::Paragraph, named(page_.present))
                           : plain(LeafletKind::Paragraph, words_[Word::RouteGap]));
    }

    void add_urgent() {
        const std::size_t from = out_.size();
        if (!page_.urgent.card.has_value() || page_.urgent.is_closed) {
            out_.push_back(plain(LeafletKind::Subheading, words_[Word::UrgentHelp]));
            out_.push_back(plain(LeafletKind::Paragraph, words_[Word::UrgentFallback]));
        } else {
            const std::string& title = page_.urgent.title;
            out_.push_back(plain(LeafletKind::Subheading,
                                 words_[Word::UrgentHelp] + (title.empty() ? "" : ": " + title)));
            add_texts(page_.urgent.texts);
        }
        out_.push_back(plain(LeafletKind::Paragraph, words_[Word::UrgentAlways]));
        for (std::size_t i = from; i < out_.size(); ++i) {
            out_[i].framed = true;
        }
    }

    void add_questions() {
        if (!page_.with_questions && !page_.with_own_questions) {
            return;
        }
        add_heading(words_[Word::MyQuestions]);
        const std::size_t from = out_.size();
        for (const PageQuestion& asked : page_.questions) {
            if (page_.with_questions && asked.ticked && page_.prints(asked.card)) {
                LeafletBlock block = asked_block(asked.question);
                block.kind = LeafletKind::Question;
                block.lines = kAnswerLines;
                out_.push_back(std::move(block));
            }
        }
        if (page_.with_questions && out_.size() == from) {
            out_.push_back(plain(LeafletKind::Paragraph, words_[Word::NoQuestions]));
        }
        if (page_.with_own_questions) {
            add_own_questions();
        }
    }

    void add_statements() {
        std::vector<LeafletBlock> rows;
        for (const PageStatement& rated : page_.statements) {
            if (page_.prints(rated.card)) {
                LeafletBlock block = asked_block(rated.statement);
                block.kind = LeafletKind::Statement;
                block.rating = rated.rating;
                rows.push_back(std::move(block));
            }
        }
        if (!page_.with_statements || rows.empty()) {
            return;
        }
        add_heading(words_[Word::Matters]);
        add_note(words_[Word::RateStatements]);
        out_.back().keeps_next = true;
        std::ranges::move(rows, std::back_inserter(out_));
    }

    void add_way() {
        if (!page_.with_way) {
            return;
        }
        add_heading(words_[Word::Trail]);
        if (page_.way.empty()) {
            out_.push_back(plain(LeafletKind::Paragraph, words_[Word::WalkNotBegun]));
        }
        for (std::size_t i = 0; i < page_.way.size(); ++i) {
            LeafletBlock step = plain(LeafletKind::Item, page_.way[i].card + " → ");
            step.runs.push_back({printable_text(page_.way[i].choice), true, false, {}});
            step.mark = std::to_string(i + 1) + ".";
            out_.push_back(std::move(step));
        }
    }

    void add_cards() {
        if (!page_.with_cards) {
            return;
        }
        const std::size_t from = out_.size();
        for (std::size_t i = 0; i < page_.cards.size(); ++i) {
            add_card(page_.cards[i], page_.prints(i));
        }
        if (out_.size() > from) {
            LeafletBlock note = plain(LeafletKind::Paragraph, words_[Word::FirstWords]);
            note.is_note = true;
            note.keeps_next = true;
            const auto at = out_.begin() + static_cast<std::ptrdiff_t>(from);
            out_.insert(out_.insert(at, note),
                        plain(LeafletKind::Heading, words_[Word::WhatIRead]));
        }
    }

    void add_terms() {
        const std::vector<TermId> terms = terms_met(flow_, page_);
        if (!page_.with_terms || terms.empty()) {
            return;
        }
        add_heading(words_[Word::WordsMet]);
        for (const TermId id : terms) {
            const Term& term = flow_.term(id);
            LeafletBlock block = texts_.block({term.text, {}});
            block.runs.insert(
                block.runs.begin(),
                {{printable_text(term.word), true, false, {}}, {": ", false, false, {}}});
            out_.push_back(std::move(block));
        }
    }

    void add_notes() {
        if (!page_.with_notes) {
            return;
        }
        add_heading(words_[Word::MyNotes]);
        std::istringstream lines(page_.notes);
        for (std::string line; std::getline(lines, line);) {
            if (line.find_first_not_of(' ') != std::string::npos) {
                out_.push_back(plain(LeafletKind::Paragraph, line));
            }
        }
        add_lines(kNoteLines);
    }

    void add_sources() {
        if (texts_.sources().empty() && !texts_.has_editorial() && !has_own_asked_) {
            return;
        }
        add_heading(words_[Word::Sources]);
        for (std::size_t i = 0; i < texts_.sources().size(); ++i) {
            const Source& source = flow_.source(texts_.sources()[i]);
            LeafletBlock item = plain(LeafletKind::Item, source_named(source, words_));
            if (!source.url.empty()) {
                const std::string url = printable_text(source.url);
                item.runs.push_back({" ", false, false, {}});
                item.runs.push_back({url, false, false, url});
            }
            item.mark = "[" + std::to_string(i + 1) + "]";
            out_.push_back(std::move(item));
        }
        if (texts_.has_editorial()) {
            LeafletBlock item = plain(LeafletKind::Item, words_[Word::Editorial]);
            item.mark = kEditorialSign;
            out_.push_back(std::move(item));
        }
        if (has_own_asked_) {
            add_note(words_[Word::EditorialUnmarked]);
        }
    }

    std::vector<LeafletBlock> take() { return std::move(out_); }

private:
    [[nodiscard]] const std::string& named(NodeId card) const {
        return shown_title(flow_.node(card), words_);
    }

    void add_heading(std::string_view text) { out_.push_back(plain(LeafletKind::Heading, text)); }

    void add_note(std::string_view text) {
        out_.push_back(plain(LeafletKind::Paragraph, text));
        out_.back().is_note = true;
    }

    /// Signs behind each question would only be in the way: one line below the sources stands for
    /// those of the authors' own.
    LeafletBlock asked_block(PageText text) {
        has_own_asked_ = has_own_asked_ || text.citation.editorial;
        text.citation.editorial = false;
        return texts_.block(text);
    }

    void add_lines(int lines) {
        LeafletBlock room;
        room.kind = LeafletKind::Lines;
        room.lines = lines;
        out_.push_back(std::move(room));
    }

    void add_own_questions() {
        out_.push_back(plain(LeafletKind::Subheading, words_[Word::OwnQuestions]));
        for (const std::string& question : page_.own_questions) {
            out_.push_back(plain(LeafletKind::Question, question));
            out_.back().lines = kAnswerLines;
        }
        add_lines(kOwnQuestionLines);
    }

    void add_texts(const std::vector<PageText>& texts) {
        for (const PageText& text : texts) {
            std::ranges::move(texts_.blocks(text), std::back_inserter(out_));
        }
    }

    void add_card(const PageCard& card, bool prints) {
        if (!prints) {
            // Its title stands in the way; here only that something was left out.
            if (card.asks_first) {
                out_.push_back(plain(LeafletKind::Subheading, named(card.card)));
                add_note(words_[Word::KeptClosed]);
            }
            return;
        }
        const bool has_figures = page_.with_figures && !card.numbers.empty();
        if (card.texts.empty() && !has_figures) {
            return;
        }
        out_.push_back(plain(LeafletKind::Subheading, named(card.card)));
        add_texts(card.texts);
        add_options(card);
        if (has_figures) {
            add_figures(card);
        }
    }

    void add_options(const PageCard& card) {
        if (card.options.empty()) {
            return;
        }
        out_.push_back(plain(LeafletKind::Paragraph, words_[Word::TalkedAbout]));
        // On one page: what stands alone on the next would count for less.
        for (const std::string& option : card.options) {
            out_.push_back(plain(LeafletKind::Item, option));
            out_.back().mark = "•";
            out_.back().keeps_next = &option != &card.options.back();
        }
    }

    void add_figures(const PageCard& card) {
        for (const ShownNumber& shown : card.numbers) {
            std::ranges::move(figure_blocks(flow_, shown, words_, texts_),
                              std::back_inserter(out_));
        }
    }

    const Flow& flow_;
    const MyPage& page_;
    const Words& words_;
    LeafletTexts texts_;
    bool has_own_asked_ = false;
    std::vector<LeafletBlock> out_{};
};

}  // namespace

std::string without_glue(std::string text) {
    for (std::size_t at = text.find(kGlue); at != std::string::npos; at = text.find(kGlue, at)) {
        text.replace(at, kGlue.size(), " ");
    }
    return text;
}

Leaflet leaflet_of(const Flow& flow,
                   const MyPage& page,
                   const Words& words,
                   std::string_view today) {
    const Metadata& about = flow.metadata();
    std::vector<std::string> lines = notices(about, words, today);
    if (!about.reviewed.empty()) {
        lines.push_back(words.fill(Word::ReviewedOn, {date_text(words, about.reviewed)}));
    }
    LeafletWriter writer(flow, page, words);
    writer.add_top(lines);
    writer.add_here();
    writer.add_urgent();
    writer.add_questions();
    writer.add_statements();
    writer.add_way();
    writer.add_cards();
    writer.add_terms();
    writer.add_notes();
    writer.add_sources();
    return {printable_text(about.title),
            words[Word::Label],
            about.reviewed.empty() ? std::string(today) : about.reviewed,
            writer.take()};
}

}  // namespace waypost
