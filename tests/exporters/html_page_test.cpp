#include "exporters/html_page.h"

#include "diagram/fixed_measure.h"
#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "exporters/html_text.h"
#include "exporters/page_files.h"
#include "support/tea_aid.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

using waypost::bike_flow;
using waypost::english;
using waypost::FixedMeasure;
using waypost::Flow;
using waypost::flow_of;
using waypost::html_page;
using waypost::html_text;
using waypost::Node;
using waypost::test::kTeaAid;

namespace {

std::string page_of(const Flow& flow, bool is_proven = true) {
    const waypost::Diagram diagram = build_diagram(flow, english(), FixedMeasure());
    return html_page({flow, diagram, english(), "2026-11-21", "1.2.3", is_proven, nullptr});
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// What stands from the first of these up to the second.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t begin = text.find(from);
    REQUIRE(begin != std::string::npos);
    const std::size_t end = text.find(to, begin + from.size());
    REQUIRE(end != std::string::npos);
    return text.substr(begin + from.size(), end - begin - from.size());
}

std::multiset<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex regex(pattern);
    std::multiset<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), regex), end; it != end; ++it) {
        found.insert((*it)[1]);
    }
    return found;
}

/// A flow whose every text is the given one, in TOML's quotation marks.
std::string flow_saying(const std::string& text) {
    const std::string words = "\"" + text + "\"";
    std::string out =
        "format = 1\n[flow]\nid = \"x\"\ntitle = T\nsummary = T\nauthors = [T]\n"
        "language = \"en\"\nstart = \"a\"\n[[phase]]\nid = \"p\"\ntitle = T\n"
        "[source.s]\ntitle = T\npublisher = T\nundated = true\n"
        "url = \"https://example.org/?a='&b=1\"\n"
        "[term.t]\nword = T\ntext = T\n"
        "[answer.q]\nlabel = T\nvalues = [{ id = \"v\", label = T }]\n"
        "[node.a]\nkind = \"question\"\nphase = \"p\"\ntitle = T\ntext = T\n"
        "why = T\nsource = [\"s\"]\nask = [T]\nask_first = T\n"
        "[[node.a.number]]\nlabel = T\nn = 1\nof = 2\nwho = T\nsource = [\"s\"]\n"
        "[[node.a.choice]]\nlabel = T\nto = \"b\"\nremember = { q = \"v\" }\n"
        "[[node.a.passage]]\nwhen = { q = \"v\" }\ntext = T\nsource = [\"s\"]\n"
        "[node.b]\nkind = \"end\"\nphase = \"p\"\ntitle = T\ntext = T\n"
        "editorial = true\n[[promise]]\nname = T\nnever = [\"b\"]\n";
    for (std::size_t at = out.find(" T"); at != std::string::npos; at = out.find(" T", at)) {
        out.replace(at + 1, 1, words);
        at += words.size();
    }
    for (std::size_t at = out.find("[T]"); at != std::string::npos; at = out.find("[T]", at)) {
        out.replace(at + 1, 1, words);
        at += words.size();
    }
    return out;
}

}  // namespace

TEST_CASE("page: every text becomes text, whatever it holds") {
    CHECK(html_text("a < b & c > \"d\" 'e'") == "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;");
    CHECK(html_text("a\u202Eb\x01"
                    "c\u2066d\ne") == "ab cd e");
    CHECK(waypost::html_address("https://a.org/?x=1&y='\"<") ==
          "https://a.org/?x=1&amp;y=%27%22%3C");
    CHECK(waypost::html_address("card:tea") == "#c-tea");
    CHECK(waypost::html_address("javascript:alert(1)").empty());
    CHECK(waypost::html_address("http://a.org").empty());
}

TEST_CASE("page: a hostile flow cannot begin markup, end the data or add a script") {
    const std::vector<std::string> hostile = {
        R"(</script><script>alert(1)</script>)",
        R"(\"'><img src=x onerror=alert(1)>)",
        R"(<!--<script>{{script}}{{policy}})",
        R"([x] (javascript:alert(1)) `a` ${alert(1)} \u202Eevil\u2066)",
        R"(&lt;b&gt; &#60; </style></template></details></title>)",
    };
    const std::string calm = page_of(flow_of(flow_saying("Calm")));
    for (const std::string& text : hostile) {
        const std::string page = page_of(flow_of(flow_saying(text)));
        for (const char* markup : {"<script",
                                   "</script",
                                   "<style",
                                   "</style",
                                   "<img",
                                   "<!--",
                                   "</template",
                                   "</details",
                                   "</title",
                                   "<b>",
                                   "KINDS="}) {
            CAPTURE(text);
            CAPTURE(markup);
            CHECK(count(page, markup) == count(calm, markup));
        }
        CHECK(!has(page, "\u202E"));
        CHECK(!std::regex_search(page, std::regex("href=[\"']?javascript")));
    }
}

TEST_CASE("page: its policy allows nothing but its own script and style") {
    const std::string page = page_of(flow_of(bike_flow()));
    const std::string script = between(page, "<script type=\"module\">", "</script>");
    const std::string style = between(page, "<style>", "</style>");
    CHECK(script == waypost::page_script());
    CHECK(style == waypost::page_style());
    const std::string policy = "default-src 'none'; script-src " + waypost::csp_hash(script) +
                               "; style-src " + waypost::csp_hash(style) +
                               "; base-uri 'none'; form-action 'none'";
    CHECK(between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\">") ==
          html_text(policy));
    // Of the empty text: FIPS 180-4's own, in base64.
    CHECK(waypost::csp_hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    CHECK(waypost::csp_hash("abc") == "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
    for (const char* loading : {" src=", "<link", "@import", "<iframe", "<object", " style="}) {
        CHECK(!has(page, loading));
    }
}

TEST_CASE("page: the outline and the sections have each node of the flow once") {
    for (const Flow& flow : {flow_of(bike_flow()), flow_of(kTeaAid)}) {
        const std::string page = page_of(flow);
        std::multiset<std::string> ids;
        for (const Node& node : flow.nodes()) {
            ids.insert(node.id);
        }
        const std::string outline =
            between(page, "<section id=\"outline\">", "<section id=\"map\">");
        CHECK(matches(outline, "<a href=#c-([a-z0-9_]+)>") == ids);
        CHECK(matches(page, "<section id=c-([a-z0-9_]+)>") == ids);
    }
}

TEST_CASE("page: label, review, version, date and certificate stand on it") {
    const Flow flow = flow_of(bike_flow());
    const std::string page = page_of(flow);
    const std::string label = "For learning, not medical advice";
    CHECK(between(page, "<title>", "</title>") == "A bike that squeaks (" + label + ")");
    CHECK(between(page, "name=\"description\" content=\"", "\">")
              .starts_with(label + ". Educational only. Not clinical advice."));
    CHECK(has(page, "<p id=\"label\"><strong>" + label + "</strong>"));
    CHECK(has(page, "<p>Not yet reviewed by a clinician</p>"));
    CHECK(has(page, "Made with Waypost 1.2.3, 20 Nov 2026"));
    CHECK(has(page, "Certificate: " + flow.hash()));
    const std::string unproven = page_of(flow, false);
    CHECK(has(unproven, "this flow has no certificate"));
    CHECK(!has(unproven, "Certificate: "));
    CHECK(page_of(flow) == page);
}

TEST_CASE("page: what asks first lies in a closed element, and nowhere else") {
    const std::string page = page_of(flow_of(bike_flow()));
    CHECK(count(page, "Secret words") == 2);
    const std::string figures = between(page, "<section id=c-figures>", "</section>");
    const std::string fork = between(page, "<section id=c-fork>", "</section>");
    for (const std::string& section : {figures, fork}) {
        CHECK(has(between(section, "<details class=gate>", "</details>"), "Secret words"));
    }
    CHECK(!has(page, "<details open"));
    CHECK(!has(page, " open>"));
}

TEST_CASE("page: a language that is written from the right turns the page") {
    std::string toml(kTeaAid);
    const std::string before = "language = \"en\"";
    const std::size_t at = toml.find(before);
    REQUIRE(at != std::string::npos);
    const auto in = [&](const std::string& language) {
        std::string other = toml;
        other.replace(at, before.size(), "language = \"" + language + "\"");
        return page_of(flow_of(other));
    };
    CHECK(has(in("en"), "<html lang=\"en\" dir=\"ltr\">"));
    CHECK(has(in("ar"), "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(has(in("az-Arab"), "<html lang=\"az-Arab\" dir=\"rtl\">"));
    CHECK(has(in("ur-Latn"), "<html lang=\"ur-Latn\" dir=\"ltr\">"));
}
