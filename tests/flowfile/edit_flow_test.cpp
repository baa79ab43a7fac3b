// An edit changes the bytes that say what it is about, and no others.
#include "flowfile/edit_flow.h"

#include "flowfile/read_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::Edit;
using waypost::EditFault;
using waypost::EditResult;
using waypost::SourceText;

namespace {

/// What stands above the cards of the examples.
const std::string kHead =
    "format = 1\n[flow]\nid = \"tea\"\ntitle = \"Tea\"\nlanguage = \"en\"\nstart = \"tea\"\n"
    "[[phase]]\nid = \"make\"\ntitle = \"Make\"\n[[phase]]\nid = \"drink\"\ntitle = \"Drink\"\n";

const char* fault_name(EditFault fault) {
    switch (fault) {
        case EditFault::NotReadable: return "not readable";
        case EditFault::NoSuchThing: return "no such thing";
        case EditFault::BadId: return "bad id";
        case EditFault::NameTaken: return "name taken";
        case EditFault::NotText: return "not text";
        case EditFault::EmptyText: return "empty text";
        case EditFault::NotOnThisKind: return "not on this kind";
        case EditFault::WrittenOtherwise: return "written otherwise";
        default: return "changed meanwhile";
    }
}

/// The texts of the files after an edit, or why it was refused.
std::string edited_files(const std::vector<SourceText>& sources, const Edit& edit) {
    const EditResult result = waypost::apply_edit(sources, edit, waypost::embedded_words("en"));
    if (result.refusal) {
        std::string refused = std::string("refused: ") + fault_name(result.refusal->fault);
        for (const std::string& name : result.refusal->names) {
            refused += " " + name;
        }
        return refused;
    }
    std::string texts;
    for (const SourceText& source : waypost::changed_texts(sources, result.changes)) {
        texts += source.text;
    }
    return texts;
}

/// What becomes of the cards below the head; all of the text when the head changed too.
std::string edited(const std::string& cards, const Edit& edit) {
    const std::string text = edited_files({{"flow.toml", kHead + cards}}, edit);
    return text.starts_with(kHead) ? text.substr(kHead.size()) : text;
}

std::string crlf(const std::string& text) {
    std::string made;
    for (const char c : text) {
        made += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return made;
}

std::string title_written(const std::string& literal, const std::string& value) {
    return edited("[node.tea]\ntitle = " + literal + " # a word\n",
                  waypost::SetText{"tea", waypost::CardText::Title, value});
}

std::string titled(const std::string& literal) {
    return "[node.tea]\ntitle = " + literal + " # a word\n";
}

}  // namespace

TEST_CASE("edit: a comment beside a changed title stays, and so does all else") {
    CHECK(edited("# above\n[node.tea]   # the first\nkind='info'\n  title = \"Tea\"  # short\n\n\n"
                 "text = \"Hot.\"\n# end",
                 waypost::SetText{"tea", waypost::CardText::Title, "Green tea"}) ==
          "# above\n[node.tea]   # the first\nkind='info'\n  title = \"Green tea\"  # short\n\n\n"
          "text = \"Hot.\"\n# end");
}

TEST_CASE("edit: a text keeps its quotation marks where they can hold it") {
    CHECK(title_written("\"Tea\"", "T\\ea \"now\"\t\x01") == titled(R"("T\\ea \"now\")"
                                                                    "\t\\u0001\""));
    CHECK(title_written("'Tea'", "Tea: C:\\cup") == titled("'Tea: C:\\cup'"));
    CHECK(title_written("'Tea'", "It's tea") == titled("\"It's tea\""));
    CHECK(title_written("'C:\\tea'", "It's C:\\tea") == titled("'''It's C:\\tea'''"));
    CHECK(title_written("\"\"\"Tea\"\"\"", "Tea\n\"hot\"") == titled("\"\"\"Tea\n\"hot\\\"\"\"\""));
    CHECK(title_written("'''Tea'''", "A ''' in\nit") == titled("\"\"\"\nA ''' in\nit\"\"\""));
    CHECK(title_written("\"Gr\\u00fcn\\ttee\"", "Gr\xC3\xBCn\ttea") ==
          titled("\"Gr\\u00fcn\\ttea\""));
}

TEST_CASE("edit: a text of several lines comes between triple marks, on lines of their own") {
    CHECK(title_written("\"Tea\"", "One\n\nTwo\n") == titled("\"\"\"\nOne\n\nTwo\n\"\"\""));
    CHECK(title_written("'Tea'", "One\nTwo") == titled("'''\nOne\nTwo'''"));
    // Who wrote line ends as escapes goes on doing so.
    CHECK(title_written("\"One\\nTwo\"", "One\nTwo\nThree") == titled("\"One\\nTwo\\nThree\""));
}

TEST_CASE("edit: of a long text only the words that differ are written") {
    const std::string card =
        "[node.tea]\ntext = \"\"\"\nOne \\\n    joined line.\n\n- a \\u0041 b\n- c\n\"\"\"\n";
    const EditResult result = waypost::apply_edit(
        {{"flow.toml", card}},
        waypost::SetText{
            "tea", waypost::CardText::Text, "One joined line.\n\n- a A b\n- new words\n- c\n"},
        waypost::embedded_words("en"));
    REQUIRE_FALSE(result.refusal.has_value());
    const std::size_t at = card.find("c\n\"\"\"");
    CHECK(result.changes == std::vector<waypost::TextChange>{{0, at, at, "new words\n- "}});
}

TEST_CASE("edit: line ends and a byte-order mark stay as they are") {
    const std::string mark = "\xEF\xBB\xBF";
    const std::string card = "[node.tea]\nkind = \"info\"\ntext = \"Hot.\"\nnext = \"end\"\n";
    const std::string more = "[node.end]\nkind = \"end\"\n";
    CHECK(edited_files({{"flow.toml", mark + crlf(kHead + card + more)}},
                       waypost::SetText{"tea", waypost::CardText::Text, "Hot.\r\nVery."}) ==
          mark + crlf(kHead +
                      "[node.tea]\nkind = \"info\"\ntext = \"\"\"\nHot.\nVery.\"\"\"\n"
                      "next = \"end\"\n" +
                      more));
    CHECK(edited_files({{"flow.toml", mark + crlf(kHead + card + more)}},
                       waypost::AddChoice{"tea", "Stop", "end"}) ==
          mark + crlf(kHead +
                      "[node.tea]\nkind = \"info\"\ntext = \"Hot.\"\n"
                      "[[node.tea.choice]]\nlabel = \"Go on\"\nto = \"end\"\n"
                      "[[node.tea.choice]]\nid = \"end_2\"\nlabel = \"Stop\"\nto = \"end\"\n" +
                      more));
}

TEST_CASE("edit: an absent text is added below the keys that stand before it") {
    const std::string card =
        "[node.tea]\n  kind = \"info\"\n  title = \"Tea\"  # name\n  text = \"Hot.\"\n"
        "  next = \"tea\"\n[[node.tea.passage]]\ntext = \"x\"\n";
    CHECK(edited(card, waypost::SetText{"tea", waypost::CardText::Why, "To know."}) ==
          "[node.tea]\n  kind = \"info\"\n  title = \"Tea\"  # name\n  text = \"Hot.\"\n"
          "  why = \"To know.\"\n  next = \"tea\"\n[[node.tea.passage]]\ntext = \"x\"\n");
    CHECK(edited(card, waypost::SetText{"tea", waypost::CardText::Measures, "Heat."}) ==
          "refused: not on this kind tea measures");
    CHECK(edited(card, waypost::SetPhase{"tea", "drink"}) ==
          "[node.tea]\n  kind = \"info\"\n  phase = \"drink\"\n  title = \"Tea\"  # name\n"
          "  text = \"Hot.\"\n  next = \"tea\"\n[[node.tea.passage]]\ntext = \"x\"\n");
    CHECK(edited(card, waypost::SetPhase{"tea", "wash"}) == "refused: no such thing wash");
    CHECK(edited("[node.tea]", waypost::SetText{"tea", waypost::CardText::Title, "T"}) ==
          "[node.tea]\ntitle = \"T\"");
}

TEST_CASE("edit: an emptied text takes its key along, and leaves a comment") {
    const std::string card = "[node.tea]\nkind = \"info\"\nwhy = \"So.\"\nnote = \"N\" # for us\n";
    CHECK(edited(card, waypost::SetText{"tea", waypost::CardText::Why, ""}) ==
          "[node.tea]\nkind = \"info\"\nnote = \"N\" # for us\n");
    CHECK(edited(card, waypost::SetText{"tea", waypost::CardText::Note, ""}) ==
          "[node.tea]\nkind = \"info\"\nwhy = \"So.\"\n# for us\n");
    CHECK(edited(card, waypost::SetText{"tea", waypost::CardText::Title, ""}) ==
          "refused: empty text title");
}

TEST_CASE("edit: passages, items of lists and terms change where they stand") {
    const std::string flow =
        "[term.brew]\ntext = \"To make.\"\n[node.tea]\nkind = \"option\"\n"
        "harms = [\n  \"Hot\", # mind\n  { text = 'Wet', source = [\"a\"] },\n]\n"
        "[[node.tea.passage]]\ntext = \"One\"\n[[node.tea.passage]]\ntext = \"Two\"\n";
    const auto with = [&](const std::string& old, const std::string& now) {
        std::string text = flow;
        return text.replace(text.find(old), old.size(), now);
    };
    CHECK(edited(flow, waypost::SetPassage{"tea", 1, "2"}) == with("\"Two\"", "\"2\""));
    CHECK(edited(flow, waypost::SetPassage{"tea", 2, "2"}) == "refused: no such thing tea");
    CHECK(edited(flow, waypost::SetBullet{"tea", waypost::BulletList::Harms, 1, "Damp"}) ==
          with("'Wet'", "'Damp'"));
    CHECK(edited(flow, waypost::SetBullet{"tea", waypost::BulletList::Harms, 0, "Heat"}) ==
          with("\"Hot\", # mind", "\"Heat\", # mind"));
    CHECK(edited(flow, waypost::SetTerm{"brew", waypost::TermText::Text, "To brew."}) ==
          with("\"To make.\"", "\"To brew.\""));
    CHECK(edited(flow, waypost::SetTerm{"brew", waypost::TermText::Word, "brewing"}) ==
          with("[term.brew]\n", "[term.brew]\nword = \"brewing\"\n"));
}

TEST_CASE("edit: labels and targets of choices, and of next, change where they stand") {
    const std::string flow =
        "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"cup\" # c\n"
        "[[node.tea.choice]]\nlabel = \"B\"\nto = \"end\"\n"
        "[node.cup]\nkind = \"info\"\nnext = \"end\"\n[node.end]\nkind = \"end\"\n";
    const auto with = [&](const std::string& old, const std::string& now) {
        std::string text = flow;
        return text.replace(text.find(old), old.size(), now);
    };
    CHECK(edited(flow, waypost::SetChoiceLabel{"tea", "end", "Bee"}) == with("\"B\"", "\"Bee\""));
    CHECK(edited(flow, waypost::SetChoiceLabel{"cup", "next", "On"}) ==
          with("next = \"end\"\n", "next = \"end\"\nnext_label = \"On\"\n"));
    CHECK(edited(flow, waypost::SetChoiceLabel{"tea", "cup", ""}) == "refused: empty text label");
    CHECK(edited(flow, waypost::SetChoiceLabel{"tea", "pot", "P"}) == "refused: no such thing pot");
    CHECK(edited(flow, waypost::SetChoiceTarget{"cup", "next", "tea"}) ==
          with("next = \"end\"", "next = \"tea\""));
    CHECK(edited(flow, waypost::SetChoiceTarget{"tea", "cup", "tea"}) ==
          with("\"cup\" # c", "\"tea\" # c"));
    CHECK(edited(flow, waypost::SetChoiceTarget{"tea", "cup", "pot"}) ==
          "refused: no such thing pot");
    // Two choices with one target: the second way there needs a name of its own.
    CHECK(
        edited(flow, waypost::SetChoiceTarget{"tea", "cup", "end"}) ==
        with("label = \"A\"\nto = \"cup\" # c", "id = \"end_2\"\nlabel = \"A\"\nto = \"end\" # c"));
}

TEST_CASE("edit: choices written in a list are edited there") {
    const std::string flow =
        "[node.tea]\nkind = \"question\"\nchoice = [{ to = \"tea\", label = \"A\" }, { to = "
        "\"end\" }]\n"
        "[node.end]\nkind = \"end\"\n";
    const auto with = [&](const std::string& old, const std::string& now) {
        std::string text = flow;
        return text.replace(text.find(old), old.size(), now);
    };
    CHECK(edited(flow, waypost::SetChoiceLabel{"tea", "tea", "AA"}) == with("\"A\"", "\"AA\""));
    CHECK(edited(flow, waypost::SetChoiceLabel{"tea", "end", "E"}) ==
          with("{ to = \"end\" }", "{ label = \"E\", to = \"end\" }"));
    CHECK(edited(flow, waypost::DeleteChoice{"tea", "tea"}) ==
          with("{ to = \"tea\", label = \"A\" }, ", ""));
    CHECK(edited(flow, waypost::DeleteChoice{"tea", "end"}) == with(", { to = \"end\" }", ""));
    CHECK(edited(flow, waypost::AddChoice{"tea", "C", "end"}) ==
          with("{ to = \"end\" }",
               "{ to = \"end\" }, { id = \"end_2\", label = \"C\", to = \"end\" }"));
    CHECK(edited("[node.tea]\nkind = \"question\"\nchoice = [\n  { to = \"tea\", label = \"A\" }, "
                 "# a\n]\n"
                 "[node.end]\nkind = \"end\"\n",
                 waypost::AddChoice{"tea", "C", "end"}) ==
          "[node.tea]\nkind = \"question\"\nchoice = [\n  { to = \"tea\", label = \"A\" }, # a\n"
          "  { label = \"C\", to = \"end\" },\n]\n[node.end]\nkind = \"end\"\n");
}

TEST_CASE("edit: a card whose choices are written in a list leads to a new card by one more") {
    const waypost::AddCardAfter cup{"tea", "cup", waypost::NodeKind::End, "Cup", "T."};
    const std::string before = kHead +
                               "[node.tea]\nkind = \"question\"\nchoice = [\n"
                               "  { to = \"end\", label = \"A\" } # a\n]\n[node.end]\n"
                               "kind = \"end\"\n";
    const std::string after = kHead +
                              "[node.tea]\nkind = \"question\"\nchoice = [\n"
                              "  { to = \"end\", label = \"A\" }, # a\n"
                              "  { label = \"Cup\", to = \"cup\" }\n]\n\n[node.cup]\n"
                              "kind = \"end\"\ntitle = \"Cup\"\ntext = \"T.\"\n[node.end]\n"
                              "kind = \"end\"\n";
    CHECK(edited_files({{"flow.toml", before}}, cup) == after);
    CHECK(edited_files({{"flow.toml", crlf(before)}}, cup) == crlf(after));
}

TEST_CASE("edit: a new choice stands below the others, written as they are") {
    CHECK(edited("[node.tea]\nkind = \"question\"\n\n  [[node.tea.choice]]\n  label = \"A\"\n"
                 "  to = \"end\"\n  [node.tea.choice.when]\n  x = \"y\"\n\n# the end\n[node.end]\n"
                 "kind = \"end\"\n",
                 waypost::AddChoice{"tea", "Again", "tea"}) ==
          "[node.tea]\nkind = \"question\"\n\n  [[node.tea.choice]]\n  label = \"A\"\n"
          "  to = \"end\"\n  [node.tea.choice.when]\n  x = \"y\"\n"
          "  [[node.tea.choice]]\n  label = \"Again\"\n  to = \"tea\"\n\n# the end\n[node.end]\n"
          "kind = \"end\"\n");
    CHECK(edited("[node.tea]\nkind = \"end\"\n", waypost::AddChoice{"tea", "A", "tea"}) ==
          "refused: not on this kind tea choice");
}

TEST_CASE("edit: a card with next gets choices of both ways, and rehearsals take them") {
    const std::string flow =
        "[node.tea]\nkind = \"info\"\nphase = \"make\"\ntitle = \"T\"\ntext = \"T\"\n"
        "next = \"cup\"\nnext_label = \"Pour\"\n"
        "[node.cup]\nkind = \"info\"\nphase = \"make\"\ntitle = \"C\"\ntext = \"C\"\n"
        "next = \"end\"\n[node.end]\nkind = \"end\"\nphase = \"make\"\ntitle = \"E\"\n"
        "text = \"E\"\n[[rehearsal]]\nname = \"R\"\nchoose = [\"next\", \"next\"]\n"
        "ends_at = \"end\"\n";
    CHECK(edited(flow, waypost::AddChoice{"tea", "Stop", "end"}) ==
          "[node.tea]\nkind = \"info\"\nphase = \"make\"\ntitle = \"T\"\ntext = \"T\"\n"
          "[[node.tea.choice]]\nlabel = \"Pour\"\nto = \"cup\"\n"
          "[[node.tea.choice]]\nlabel = \"Stop\"\nto = \"end\"\n"
          "[node.cup]\nkind = \"info\"\nphase = \"make\"\ntitle = \"C\"\ntext = \"C\"\n"
          "next = \"end\"\n[node.end]\nkind = \"end\"\nphase = \"make\"\ntitle = \"E\"\n"
          "text = \"E\"\n[[rehearsal]]\nname = \"R\"\nchoose = [\"cup\", \"next\"]\n"
          "ends_at = \"end\"\n");
}

TEST_CASE("edit: a new card stands below the tables of the other, between it and its next") {
    CHECK(
        edited("[node.tea]\nkind = \"info\"\nphase = \"make\"\nnext = \"end\" # stop\n"
               "[[node.tea.passage]]\ntext = \"P\"\n\n# last\n[node.end]\nkind = \"end\"\n",
               waypost::AddCardAfter{"tea", "cup", waypost::NodeKind::Info, "A cup", "Take it."}) ==
        "[node.tea]\nkind = \"info\"\nphase = \"make\"\nnext = \"cup\" # stop\n"
        "[[node.tea.passage]]\ntext = \"P\"\n\n[node.cup]\nkind = \"info\"\nphase = \"make\"\n"
        "title = \"A cup\"\ntext = \"Take it.\"\nnext = \"end\"\n\n# last\n[node.end]\n"
        "kind = \"end\"\n");
    CHECK(
        edited("[node.tea]\nkind = \"info\"\nnext = \"tea\"\n",
               waypost::AddCardAfter{"tea", "ask", waypost::NodeKind::Question, "Ask", {}}) ==
        "[node.tea]\nkind = \"info\"\nnext = \"ask\"\n\n[node.ask]\nkind = \"question\"\n"
        "title = \"Ask\"\ntext = \"TODO\"\n[[node.ask.choice]]\nlabel = \"Go on\"\nto = \"tea\"\n");
    CHECK(edited("[node.tea]\nkind = \"info\"\nnext = \"tea\"\n",
                 waypost::AddCardAfter{"tea", "way", waypost::NodeKind::Route, "Way", {}}) ==
          "[node.tea]\nkind = \"info\"\nnext = \"way\"\n\n[node.way]\nkind = \"route\"\n"
          "title = \"Way\"\ntext = \"TODO\"\n[[node.way.route]]\nto = \"tea\"\n");
    CHECK(edited("[node.tea]\nkind = \"info\"\nnext = \"tea\"\n",
                 waypost::AddCardAfter{"tea", "end", waypost::NodeKind::End, "End", {}}) ==
          "refused: not on this kind end next");
}

TEST_CASE("edit: a card with choices, one without ways and a decision each lead to a new card") {
    CHECK(edited(
              "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n",
              waypost::AddCardAfter{"tea", "end", waypost::NodeKind::End, "The end", "E"}) ==
          "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n"
          "[[node.tea.choice]]\nlabel = \"The end\"\nto = \"end\"\n\n[node.end]\nkind = \"end\"\n"
          "title = \"The end\"\ntext = \"E\"\n");
    CHECK(edited("[node.tea]\nkind = \"info\"",
                 waypost::AddCardAfter{"tea", "end", waypost::NodeKind::End, "End", "E"}) ==
          "[node.tea]\nkind = \"info\"\nnext = \"end\"\n\n[node.end]\nkind = \"end\"\n"
          "title = \"End\"\ntext = \"E\"");
    CHECK(edited("[node.tea]\nkind = \"decision\"\n[[node.tea.option]]\nnode = \"a\"\n"
                 "[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n",
                 waypost::AddCardAfter{"tea", "b", waypost::NodeKind::Option, "B", "B"}) ==
          "[node.tea]\nkind = \"decision\"\n[[node.tea.option]]\nnode = \"a\"\n"
          "[[node.tea.option]]\nnode = \"b\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n\n"
          "[node.b]\nkind = \"option\"\ntitle = \"B\"\ntext = \"B\"\n");
    const std::string tea = "[node.tea]\nkind = \"info\"\n";
    using waypost::AddCardAfter;
    using waypost::NodeKind;
    CHECK(edited(tea, AddCardAfter{"tea", "tea", NodeKind::Info, "T", {}}) ==
          "refused: name taken tea");
    CHECK(edited(tea, AddCardAfter{"tea", "Tea", NodeKind::Info, "T", {}}) ==
          "refused: bad id Tea");
    CHECK(edited(tea, AddCardAfter{"cup", "a", NodeKind::Info, "T", {}}) ==
          "refused: no such thing cup");
    CHECK(edited(tea, AddCardAfter{"tea", "a", NodeKind::Info, {}, {}}) ==
          "refused: empty text title");
}

TEST_CASE("edit: a deleted card takes its tables along, and leaves the comments around them") {
    CHECK(edited("# one\n[node.tea]\nkind = \"info\" # gone\n# gone\n[[node.tea.choice]]\n"
                 "label = \"A\"\nto = \"end\"\n\n# two\n\n[node.end]\nkind = \"end\"\n",
                 waypost::DeleteCard{"tea"}) == "# one\n\n# two\n\n[node.end]\nkind = \"end\"\n");
    CHECK(
        edited("[node.a]\nkind = \"end\"\n\n[node.b]\nkind = \"end\"\n\n[node.c]\nkind = \"end\"\n",
               waypost::DeleteCard{"b"}) ==
        "[node.a]\nkind = \"end\"\n\n[node.c]\nkind = \"end\"\n");
    CHECK(edited("[node.a]\nkind = \"end\"\n\n[node.b]\nkind = \"end\"\n[node.a.not_covered]\nx = "
                 "\"y\"\n",
                 waypost::DeleteCard{"a"}) == "\n[node.b]\nkind = \"end\"\n");
    CHECK(edited("node = 1", waypost::DeleteCard{"a"}) == "refused: no such thing a");
}

TEST_CASE("edit: a deleted choice takes its tables along, a deleted next its label") {
    const std::string flow =
        "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n"
        "[node.tea.choice.when]\na = \"b\"\n[[node.tea.choice]]\nlabel = \"B\"\nto = \"cup\"\n"
        "[node.cup]\nkind = \"info\"\nnext = \"tea\"\nnext_label = \"Back\" # why\n";
    CHECK(edited(flow, waypost::DeleteChoice{"tea", "tea"}) ==
          "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"B\"\nto = \"cup\"\n"
          "[node.cup]\nkind = \"info\"\nnext = \"tea\"\nnext_label = \"Back\" # why\n");
    CHECK(edited(flow, waypost::DeleteChoice{"cup", "next"}) ==
          "[node.tea]\nkind = \"question\"\n[[node.tea.choice]]\nlabel = \"A\"\nto = \"tea\"\n"
          "[node.tea.choice.when]\na = \"b\"\n[[node.tea.choice]]\nlabel = \"B\"\nto = \"cup\"\n"
          "[node.cup]\nkind = \"info\"\n# why\n");
}

TEST_CASE("edit: what cannot be changed safely is refused") {
    CHECK(edited("[node.tea\n", waypost::DeleteCard{"tea"}) == "refused: not readable flow.toml");
    CHECK(edited("[node]\ntea = { kind = \"end\", title = \"T\" }\n", waypost::DeleteCard{"tea"}) ==
          "refused: written otherwise tea");
    CHECK(
        edited("[node.tea]\ntitle = 5\n", waypost::SetText{"tea", waypost::CardText::Title, "T"}) ==
        "refused: written otherwise tea");
    CHECK(edited("[node.tea]\ntitle = \"T\"\n",
                 waypost::SetText{"tea", waypost::CardText::Title, "\xFF"}) == "refused: not text");
}

TEST_CASE("edit: a file that is included is changed where the thing stands") {
    CHECK(edited_files(
              {{"flow.toml", "include = [\"b.toml\"]\n" + kHead + "[node.tea]\nnext = \"cup\"\n"},
               {"b.toml", "[node.cup]\nkind = \"end\"\n"}},
              waypost::RenameId{waypost::IdKind::Card, "cup", "mug", {}}) ==
          "include = [\"b.toml\"]\n" + kHead +
              "[node.tea]\nnext = \"mug\"\n"
              "[node.mug]\nkind = \"end\"\n");
}
