#include "exporters/leaflet_pages.h"

#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <variant>

using namespace waypost;

namespace {

using Counts = std::vector<std::size_t>;

std::vector<Drawing> pages_of(const Flow& flow, const std::vector<std::string>& choices) {
    const MyPage page = my_page(flow, replay_choices(flow, choices), {}, english());
    const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
    return leaflet_pages(leaflet, english(), Typeface(), PaperSize::A4);
}

std::string with(std::string text, const std::string& part, const std::string& other) {
    return text.replace(text.find(part), part.size(), other);
}

/// The words of the line, one piece behind the other.
std::string words_of(const SetLine& line) {
    std::string words;
    for (const SetPiece& piece : line.pieces) {
        words += piece.words;
    }
    return words;
}

SetLine line_of(double height, bool keeps_next = false) {
    SetLine line;
    line.height = height;
    line.keeps_next = keeps_next;
    return line;
}

}  // namespace

TEST_CASE("a page takes as many lines as fit, and the rest goes on to the next") {
    CHECK(paginated({}, 100) == Counts{});
    CHECK(paginated({line_of(40), line_of(40), line_of(40)}, 100) == Counts{2, 1});
    SetLine spaced = line_of(40);
    spaced.above = 30;
    // The room before a line counts but for the first of a page.
    CHECK(paginated({line_of(40), spaced, spaced}, 100) == Counts{1, 1, 1});
}

TEST_CASE("lines that keep the next go to the next page with it") {
    CHECK(paginated({line_of(40), line_of(40, true), line_of(40)}, 100) == Counts{1, 2});
    CHECK(paginated({line_of(40, true), line_of(40, true), line_of(40), line_of(40)}, 130) ==
          Counts{3, 1});
}

TEST_CASE("more lines that keep together than a page holds are parted where it ends") {
    CHECK(paginated({line_of(40, true), line_of(40, true), line_of(40)}, 100) == Counts{2, 1});
    CHECK(paginated({line_of(300), line_of(40)}, 100) == Counts{1, 1});
}

TEST_CASE("random leaflets keep every line, in pages that hold them") {
    test::Random random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<SetLine> lines;
        const auto count = static_cast<std::size_t>(random.below(60));
        for (std::size_t i = 0; i < count; ++i) {
            lines.push_back(line_of(5 + random.below(60), random.happens(0.4)));
            lines.back().above = random.below(20);
        }
        const Counts pages = paginated(lines, 100);
        CHECK(std::accumulate(pages.begin(), pages.end(), std::size_t{0}) == count);
        std::size_t from = 0;
        for (const std::size_t page : pages) {
            REQUIRE(page > 0);
            double height = 0;
            for (std::size_t i = from; i < from + page; ++i) {
                height += lines[i].height + (i == from ? 0 : lines[i].above);
            }
            CHECK(height <= 100);
            from += page;
        }
    }
}

TEST_CASE("every page of a handout carries the label, its number, and no words beyond its column") {
    const Flow flow = flow_of(bike_flow());
    const MyPage page = my_page(flow, replay_choices(flow, {"look"}), {}, english());
    const Typeface typeface;
    const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const std::vector<Drawing> pages = leaflet_pages(leaflet, english(), typeface, paper);
        REQUIRE(pages.size() > 1);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            std::vector<std::string> words;
            for (const DrawingItem& item : pages[i].items) {
                if (const auto* text = std::get_if<DrawnText>(&item)) {
                    words.push_back(text->words);
                    const double right =
                        text->at.x + typeface.width(text->words, text->face, text->size);
                    CHECK(text->at.x > 70);
                    CHECK(right < pages[i].size.w - 70);
                    CHECK(text->at.y < pages[i].size.h - 40);
                }
            }
            CHECK(std::ranges::count(words, "For learning, not medical advice") >= 1);
            const std::string number =
                "Page " + std::to_string(i + 1) + " of " + std::to_string(pages.size());
            CHECK(std::ranges::count(words, number) == 1);
        }
    }
}

TEST_CASE("lists within lists within lists keep their words on the paper") {
    std::string deep;
    for (int i = 0; i < 40; ++i) {
        deep += "- ";
    }
    std::string toml = bike_flow();
    const std::string text = "text = \"Call for help now.\"";
    toml.replace(toml.find(text), text.size(), "text = \"" + deep + "Important words\"");
    const Flow flow = flow_of(toml);
    const MyPage page = my_page(flow, replay_choices(flow, {}), {}, english());
    const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
    const Typeface typeface;
    bool is_whole = false;
    for (const Drawing& sheet : leaflet_pages(leaflet, english(), typeface, PaperSize::A4)) {
        for (const DrawingItem& item : sheet.items) {
            if (const auto* words = std::get_if<DrawnText>(&item)) {
                CHECK(words->at.x + typeface.width(words->words, words->face, words->size) <
                      sheet.size.w - 70);
                is_whole = is_whole || words->words.find("Important") != std::string::npos;
            }
        }
    }
    CHECK(is_whole);
}

TEST_CASE("a hundred thousand lines that keep together are parted like any others") {
    const std::vector<SetLine> lines(100'000, line_of(10, true));
    const Counts pages = paginated(lines, 100);
    CHECK(pages.size() == 10'000);
    CHECK(std::ranges::all_of(pages, [](std::size_t count) { return count == 10; }));
}

TEST_CASE("text is broken into lines of its column, marks stay with their word") {
    const Typeface typeface;
    const std::vector<TextRun> runs = {{"one ", false, false, {}},
                                       {"two", true, false, {}},
                                       {"\xC2\xA0[1]", false, false, {}},
                                       {" three", false, false, {}}};
    const double width = typeface.width("one two [1]", TypeFace::Bold, 10);
    std::vector<std::string> lines;
    for (const SetPieces& line : wrapped_runs(runs, width, 10, false, typeface)) {
        lines.emplace_back();
        for (const SetPiece& piece : line) {
            lines.back() += piece.words;
        }
    }
    CHECK(lines == std::vector<std::string>{"one two [1]", "three"});
    CHECK(wrapped_runs({{"abcdefghij", false, false, {}}}, 20, 10, false, typeface).size() > 2);
    CHECK(wrapped_runs({}, 20, 10, false, typeface).empty());
}

TEST_CASE("what stands for a closed card stays with its title, and lets the next card go") {
    const Flow flow = flow_of(bike_flow());
    const MyPage page =
        my_page(flow, replay_choices(flow, {"look", "fork", "next"}), {}, english());
    const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
    const std::vector<SetLine> lines = leaflet_lines(leaflet, english(), Typeface(), 440);
    const auto note =
        std::ranges::find(lines, "This card asks first. What it says is left out here.", words_of);
    REQUIRE(note != lines.end());
    CHECK(words_of(*(note - 1)) == "A broken fork");
    CHECK((note - 1)->keeps_next);
    CHECK(!note->keeps_next);
    // A note over what it is about does keep it.
    const auto rate =
        std::ranges::find(lines, "Tick what matters to you. There is no right or wrong.", words_of);
    REQUIRE(rate != lines.end());
    CHECK(rate->keeps_next);
}

TEST_CASE("a frame that goes on over pages stays within the text of each") {
    std::string paragraphs;
    for (int i = 0; i < 60; ++i) {
        paragraphs += "Call for help now, and again. " + std::to_string(i) + "\n\n";
    }
    const std::string text = "text = \"Call for help now.\"";
    for (int above = 0; above < 8; ++above) {
        // Where the page ends among the lines differs with what stands before.
        std::string reviewers = "reviewed_by = [";
        for (int i = 0; i < 12 * above; ++i) {
            reviewers += "{ name = \"Ann Example\", role = \"mends bikes\", date = 2026-01-01 },";
        }
        const Flow flow =
            flow_of(with(with(bike_flow(), text, "text = \"\"\"" + paragraphs + "\"\"\""),
                         "reviewed_by = []",
                         reviewers + "]"));
        int frames = 0;
        for (const Drawing& page : pages_of(flow, {})) {
            for (const DrawingItem& item : page.items) {
                const auto* shape = std::get_if<DrawnShape>(&item);
                if (shape == nullptr || shape->thickness != 1.5) {
                    continue;
                }
                ++frames;
                for (const PenMove& move : shape->outline) {
                    if (move.kind != PenMove::Kind::Close) {
                        CHECK(move.to.y >= 54);
                        CHECK(move.to.y <= page.size.h - 76);
                    }
                }
            }
        }
        CHECK(frames > 1);
    }
}

TEST_CASE("the words of a line lie beside each other, however many sources there are") {
    std::string sources;
    std::string named;
    for (int i = 0; i < 1100; ++i) {
        const std::string id = "s" + std::to_string(i);
        sources += "[source." + id + "]\ntitle = \"T\"\npublisher = \"P\"\nundated = true\n";
        named += "\"" + id + "\", ";
    }
    const Flow flow = flow_of(with(with(bike_flow(), "[source.book]", sources + "[source.book]"),
                                   "source = [\"book\"]",
                                   "source = [" + named + "\"book\"]"));
    const Typeface typeface;
    bool has_last = false;
    for (const Drawing& page : pages_of(flow, {"look"})) {
        double baseline = 0;
        double end = 0;
        for (const DrawingItem& item : page.items) {
            if (const auto* text = std::get_if<DrawnText>(&item)) {
                const bool is_foot = text->at.y > page.size.h - 60;
                CHECK((is_foot || text->at.y != baseline || text->at.x > end - 0.01));
                baseline = text->at.y;
                end = text->at.x + typeface.width(text->words, text->face, text->size);
                CHECK(end < page.size.w - 70);
                has_last = has_last || text->words == "[1102]";
            }
        }
    }
    CHECK(has_last);
}

TEST_CASE("a handout says so when letters of it have no shape in the typeface") {
    const std::string remark =
        "Some letters of this text have no shape in the typeface and show as boxes.";
    const auto says_so = [&](const std::string& title) {
        const Flow flow = flow_of(with(bike_flow(), "title = \"Why bikes squeak\"", title));
        int times = 0;
        for (const Drawing& page : pages_of(flow, {"look"})) {
            times +=
                static_cast<int>(std::ranges::count_if(page.items, [&](const DrawingItem& item) {
                    const auto* text = std::get_if<DrawnText>(&item);
                    return text != nullptr && text->words == remark;
                }));
        }
        return times;
    };
    CHECK(says_so("title = \"Why bikes squeak\"") == 0);
    // Latin, Greek and Cyrillic letters, and signs that nobody sees.
    CHECK(says_so(R"(title = "Größe, žluťoučký, Ποδήλατο, велосипед")") == 0);
    CHECK(says_so(R"(title = "co\u00ADop\u200Dera\uFE0Fte")") == 0);
    CHECK(says_so("title = \"自転車\"") == 1);
}

TEST_CASE("signs that nobody sees take no room on paper") {
    const Typeface typeface;
    CHECK(typeface.width("a\u200Db\uFE0F", TypeFace::Regular, 10) ==
          typeface.width("ab", TypeFace::Regular, 10));
}

namespace {

/// Six numbers that count so many.
std::string six_numbers(const std::string& of) {
    std::string numbers;
    for (int i = 0; i < 6; ++i) {
        numbers += "[[node.figures.number]]\nlabel = \"Squeaks\"\nn = [2, 4]\nof = " + of +
                   "\nover = \"1 year\"\nwho = \"bikes\"\nbasis = \"a count\"\n"
                   "certainty = \"One.\"\nsource = [\"shop\"]\n";
    }
    return with(with(bike_flow(), "n = 12\nof = 100", "n = [2, 4]\nof = " + of),
                "[node.fork]",
                numbers + "[node.fork]");
}

/// The dots drawn behind each sentence of a number, up to the end of its page.
struct DrawnDots {
    int full = 0;
    int half = 0;
    int hollow = 0;

    friend bool operator==(const DrawnDots&, const DrawnDots&) = default;
};

void count_dot(const DrawnShape& shape, DrawnDots& dots) {
    const bool is_circle = shape.outline.size() == 10 && shape.thickness == 0.7;
    if (is_circle && shape.fill) {
        ++dots.full;
    } else if (is_circle) {
        ++(shape.stroke == Ink{0} ? dots.half : dots.hollow);
    }
}

std::vector<DrawnDots> dots_of(const Drawing& page) {
    std::vector<DrawnDots> found;
    DrawnDots stray;
    for (const DrawingItem& item : page.items) {
        const auto* text = std::get_if<DrawnText>(&item);
        if (text != nullptr && text->words.find(": Squeaks, over") != std::string::npos) {
            found.emplace_back();
        } else if (const auto* shape = std::get_if<DrawnShape>(&item)) {
            count_dot(*shape, found.empty() ? stray : found.back());
        }
    }
    CHECK(stray == DrawnDots{});
    return found;
}

}  // namespace

TEST_CASE("the dots of a number stand on one page with its words, within the column") {
    for (const int of : {7, 10, 100, 250, 1000}) {
        const Flow flow = flow_of(with(six_numbers(std::to_string(of)), "Squeak again", "Squeaks"));
        MyPage page = my_page(flow, replay_choices(flow, {"look", "figures"}), {}, english());
        tick_opened(page);
        const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
        std::vector<DrawnDots> found;
        for (const Drawing& sheet :
             leaflet_pages(leaflet, english(), Typeface(), PaperSize::Letter)) {
            std::ranges::move(dots_of(sheet), std::back_inserter(found));
            for (const DrawingItem& item : sheet.items) {
                if (const auto* shape = std::get_if<DrawnShape>(&item)) {
                    for (const PenMove& move : shape->outline) {
                        CHECK((move.kind == PenMove::Kind::Close ||
                               (move.to.x > 70 && move.to.x < sheet.size.w - 70)));
                    }
                }
            }
        }
        CHECK(found == std::vector<DrawnDots>(7, {2, 2, of - 4}));
    }
}

TEST_CASE("every tag of a handout ends, in the order of nesting, all but one on its own page") {
    std::string paragraphs;
    for (int i = 0; i < 90; ++i) {
        paragraphs += "- Call for [help](https://example.org/" + std::to_string(i) + ") now\n\n";
    }
    const std::string text = "text = \"Call for help now.\"";
    const Flow flow = flow_of(with(bike_flow(), text, "text = \"\"\"" + paragraphs + "\"\"\""));
    std::vector<std::string> open;
    int links = 0;
    const std::vector<Drawing> pages = pages_of(flow, {"look"});
    for (const Drawing& page : pages) {
        for (const DrawingItem& item : page.items) {
            if (const auto* begin = std::get_if<TagBegin>(&item)) {
                open.push_back(begin->name);
                CHECK((begin->name == "Link") == !begin->link.empty());
                links += begin->link.starts_with("https://example.org/") ? 1 : 0;
            } else if (const auto* end = std::get_if<TagEnd>(&item)) {
                REQUIRE(!open.empty());
                CHECK(open.back() == end->name);
                open.pop_back();
            }
        }
        CHECK(open == (&page == &pages.back() ? std::vector<std::string>{}
                                              : std::vector<std::string>{"Document"}));
    }
    // With the one of the card that was read, and that of its source.
    CHECK(links == 92);
}
