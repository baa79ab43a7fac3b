// The examples on the pages of `waypost explain`, as flows that can be checked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost::test {

/// A fenced block of a page.
struct CodeExample {
    /// What stands behind the fence, such as "toml bad".
    std::string info{};
    std::string text{};
};

/// Every fenced block, in order.
[[nodiscard]] std::vector<CodeExample> code_examples(std::string_view markdown);

/// The fragment as a whole flow: with what of `head` it does not define itself, table by table.
/// Where `head` says FIRST stands the fragment's first card that head does not have, or `done`.
[[nodiscard]] std::string completed(const std::string& fragment, const std::string& head);

}  // namespace waypost::test
