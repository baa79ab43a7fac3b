// Options and what stands between them, as text. The only user of CLI11, which stays behind this.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// Reads the arguments of one command into variables of the caller, which must outlive `read`.
/// Values are texts: what they mean is judged by the caller, in its own words.
class OptionReader {
public:
    OptionReader();
    OptionReader(const OptionReader&) = delete;
    OptionReader& operator=(const OptionReader&) = delete;
    ~OptionReader();

    /// `names` as in "--output,-o".
    void flag(const std::string& names, bool& given);

    /// An option with a value, which may be empty.
    void text(const std::string& names, std::optional<std::string>& value);

    /// Arguments that are no options, in their order; without this call none are taken.
    void rest(std::vector<std::string>& values);

    /// What is wrong with the arguments, or an empty text. Pre: called once, after the others.
    [[nodiscard]] std::string read(const std::vector<std::string>& args);

private:
    struct Parser;

    std::unique_ptr<Parser> parser_;
};

}  // namespace waypost
