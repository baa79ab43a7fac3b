// What the map shows of a whole flow at once.
#include "gui/map_cards.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace waypost;

namespace {

constexpr Size kLarge{1920, 1080};

std::string real_flow() {
    std::ifstream file(WAYPOST_SOURCE_DIR "/flows/leiomyosarcoma.toml", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct TitleCount {
    int all = 0;
    /// Whole, in letters of 11 pixels or more.
    int whole = 0;
    int without_words = 0;
};

TitleCount count_titles(const HeadlessWindow& window) {
    TitleCount count;
    const Diagram& diagram = window.session.open_flow()->diagram;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].box.w <= 0 || diagram.cards[i].is_small) {
            continue;
        }
        const gui::TitleFit& fit = window.state.map.picture.titles.last_fit(i);
        ++count.all;
        count.whole += !fit.is_cut && fit.size >= 11 ? 1 : 0;
        count.without_words += fit.size <= 0 ? 1 : 0;
        if (fit.is_cut) {
            MESSAGE(window.session.open_flow()->flow.nodes()[i].title);
        }
    }
    return count;
}

}  // namespace

TEST_CASE(
    "beside the card nearly all titles of the real flow are whole at Fit, and with the map "
    "alone all but a few") {
    HeadlessWindow window(open_session(real_flow()), kLarge);
    window.type(U'f');
    window.frame();
    const TitleCount beside = count_titles(window);
    MESSAGE(beside.whole << " of " << beside.all << ", none " << beside.without_words);
    window.type(U'm');
    window.frame();
    const TitleCount alone = count_titles(window);
    MESSAGE(alone.whole << " of " << alone.all << ", none " << alone.without_words);
    CHECK(beside.all == 104);
}
