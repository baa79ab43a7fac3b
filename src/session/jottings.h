// What a person made beside their steps, for the page that they take home.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace waypost {

/// Kept by the words that they are about, so that they outlive an edit of the flow.
struct Jottings {
    /// How much a statement matters, from 1, a little, to 3, very much. Never summed up.
    std::map<std::string, int> ratings{};
    /// Questions of the cards that the person does not want on their page.
    std::set<std::string> left_out{};
    std::vector<std::string> own_questions{};
    std::string notes{};
    /// Whether the handout has the notes, and what cards said that ask first. Others may see the
    /// paper, so neither is saved: it is asked anew.
    bool prints_notes = false;
    bool prints_opened = false;

    friend bool operator==(const Jottings&, const Jottings&) = default;
};

}  // namespace waypost
