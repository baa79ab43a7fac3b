#include "session/jotted_page.h"

namespace waypost {

MyPage jotted_page(const Flow& flow,
                   const Replay& replay,
                   const OpenedGates& opened,
                   const Jottings& jottings,
                   const Words& words) {
    MyPage page = my_page(flow, replay, opened, words);
    for (PageQuestion& question : page.questions) {
        question.ticked = !jottings.left_out.contains(question.question.text);
    }
    for (PageStatement& statement : page.statements) {
        const auto rated = jottings.ratings.find(statement.statement.text);
        if (rated != jottings.ratings.end()) {
            statement.rating = static_cast<PageRating>(rated->second);
        }
    }
    page.own_questions = jottings.own_questions;
    page.notes = jottings.notes;
    page.with_notes = jottings.prints_notes;
    if (jottings.prints_opened) {
        tick_opened(page);
    }
    return page;
}

}  // namespace waypost
