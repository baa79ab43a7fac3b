// The one thing that a picture's sizes need from a typeface.
#pragma once

#include <string_view>

namespace waypost {

/// Measures one line of text at a size in pixels.
class TextMeasure {
public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;

    /// Linear in the text; the same on every machine for the same measure.
    [[nodiscard]] virtual double width(std::string_view line, double size, bool bold) const = 0;
};

}  // namespace waypost
