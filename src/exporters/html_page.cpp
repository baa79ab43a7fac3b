#include "exporters/html_page.h"

#include "exporters/html_cards.h"
#include "exporters/html_data.h"
#include "exporters/html_lists.h"
#include "exporters/html_map.h"
#include "exporters/html_text.h"
#include "exporters/notices.h"
#include "exporters/page_files.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace waypost {

namespace {

/// What stands at the marks `{{NAME}}` of the template.
using Fillings = std::map<std::string, std::string, std::less<>>;

/// One pass: what is filled in is never looked at again.
std::string filled(std::string_view text, const Fillings& fillings) {
    std::string out;
    while (true) {
        const std::size_t open = text.find("{{");
        const std::size_t close = text.find("}}", open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            return out + std::string(text);
        }
        out += text.substr(0, open);
        const auto found = fillings.find(text.substr(open + 2, close - open - 2));
        if (found != fillings.end()) {
            out += found->second;
        }
        text.remove_prefix(close + 2);
    }
}

/// The direction of a language's main script: ISO 639-1, and Arab, Hebr and the like where the tag
/// names one (BCP 47).
std::string_view direction_of(std::string_view language) {
    constexpr std::array<std::string_view, 13> kRightToLeft = {
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"};
    constexpr std::array<std::string_view, 5> kScripts = {
        "-Arab", "-Hebr", "-Syrc", "-Thaa", "-Nkoo"};
    const std::string_view primary = language.substr(0, language.find('-'));
    const bool is_written_so = std::ranges::any_of(kScripts, [language](std::string_view script) {
        return language.find(script) != std::string_view::npos;
    });
    const bool is_latin = language.find("-Latn") != std::string_view::npos;
    const bool is_rtl = std::ranges::find(kRightToLeft, primary) != kRightToLeft.end();
    return is_written_so || (is_rtl && !is_latin) ? "rtl" : "ltr";
}

std::string policy(std::string_view script, std::string_view style) {
    return "default-src 'none'; script-src " + csp_hash(script) + "; style-src " + csp_hash(style) +
           "; base-uri 'none'; form-action 'none'";
}

std::string paragraphs(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += "<p>" + html_text(line) + "</p>";
    }
    return out;
}

/// Where Urgent help leads without a script: the flow's card, else the engine's words.
std::string urgent_target(const Flow& flow) {
    const NodeId card = flow.urgent_for({});
    const bool is_shown = card.has_value() && flow.node(card).ask_first.empty();
    return is_shown ? "#c-" + html_text(flow.node(card).id) : "#urgent";
}

std::string made_lines(const HtmlPageInput& in) {
    const std::string date =
        in.flow.metadata().reviewed.empty() ? std::string(in.today) : in.flow.metadata().reviewed;
    return paragraphs(
        {in.words.fill(Word::PageMadeWith, {in.version}) + ", " + date_text(in.words, date),
         in.is_proven ? in.words.fill(Word::PageCertificate, {in.flow.hash()})
                      : in.words[Word::PageNoCertificate]});
}

void name_words(Fillings& fillings, const Words& words) {
    const std::array<std::pair<const char*, Word>, 14> named = {{
        {"label", Word::Label},
        {"skip", Word::PageSkip},
        {"urgent_help", Word::UrgentHelp},
        {"urgent_fallback", Word::UrgentFallback},
        {"urgent_always", Word::UrgentAlways},
        {"no_script", Word::PageNoScript},
        {"about", Word::PageAbout},
        {"all_cards", Word::PageAllCards},
        {"all_cards_hint", Word::PageAllCardsHint},
        {"map_word", Word::Map},
        {"words_word", Word::PageWords},
        {"sources_word", Word::Sources},
        {"label_long", Word::LabelLong},
        {"views", Word::PageViews},
    }};
    for (const auto& [name, word] : named) {
        fillings[name] = html_text(words[word]);
    }
}

/// All but what the page has once, whatever its languages.
Fillings fillings_of(const HtmlPageInput& in) {
    const Metadata& data = in.flow.metadata();
    const std::vector<std::string> lines = notices(data, in.words, in.today);
    Fillings fillings;
    name_words(fillings, in.words);
    fillings["language"] = html_text(data.language);
    fillings["direction"] = direction_of(data.language);
    fillings["title"] = html_text(data.title);
    fillings["summary"] = html_text(data.summary);
    fillings["notices"] = paragraphs(lines);
    fillings["review"] = html_text(lines[1]);
    fillings["signs"] = html_signs(in.words);
    fillings["urgent_target"] = urgent_target(in.flow);
    fillings["about_lines"] = html_about(in.flow, in.words);
    fillings["outline"] = html_outline(in.flow, in.diagram, in.words);
    fillings["cards"] = HtmlCards(in.flow, in.words).all();
    fillings["terms"] = html_terms(in.flow);
    fillings["sources"] = html_sources(in.flow, in.words);
    fillings["made"] = made_lines(in);
    return fillings;
}

/// What the script puts in the place of the page's own words.
Json language_json(const HtmlPageInput& in) {
    const Metadata& data = in.flow.metadata();
    Json json = {{"language", data.language},
                 {"direction", direction_of(data.language)},
                 {"title", data.title + " (" + in.words[Word::Label] + ")"},
                 {"data", html_data(in)}};
    make_printable(json);
    json["body"] = filled(page_file("body"), fillings_of(in));
    return json;
}

std::string packed_languages(const HtmlPageInput& in) {
    std::string out;
    for (const HtmlLanguage& other : in.others) {
        const HtmlPageInput page{
            other.flow, other.diagram, other.words, in.today, in.version, other.is_proven};
        out += R"(<script type="application/zlib+base64" class="language" lang=")" +
               html_text(other.flow.metadata().language) + R"(" data-name=")" +
               html_text(other.name) + "\">" + packed_as_is(language_json(page)) + "</script>\n";
    }
    return out;
}

}  // namespace

std::string html_page(const HtmlPageInput& in) {
    const std::string script = page_script();
    const std::string style = page_style();
    Fillings fillings = fillings_of(in);
    fillings["policy"] = html_text(policy(script, style));
    fillings["style"] = style;
    fillings["body"] = filled(page_file("body"), fillings);
    fillings["data"] = packed_json(html_data(in));
    fillings["languages"] = packed_languages(in);
    if (!in.others.empty()) {
        fillings["own_name"] = " data-name=\"" + html_text(in.name) + "\"";
    }
    fillings["script"] = script;
    return filled(page_file("page"), fillings);
}

}  // namespace waypost
