// Translations of flows, with the marks of the words that they translate.
#pragma once

#include "flow/translation.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace waypost::test {

/// A text of a flow in Spanish.
struct SpanishText {
    std::string_view key{};
    std::string_view text{};
    std::string_view original{};
};

/// Every text of the toast flow, in its order.
inline constexpr std::array<SpanishText, 19> kSpanishToast = {{
    {"flow.title", "Una tostada", "A slice of toast"},
    {"flow.summary", "Cómo se hace una tostada.", "How to make toast."},
    {"flow.topic", "Hacer tostadas.", "Making toast."},
    {"flow.update_policy", "La miramos cada año.", "We look at it each year."},
    {"flow.funding", "Nadie.", "None."},
    {"flow.feedback", "Pregunte a los cocineros.", "Ask the cooks."},
    {"phase.only.title", "En la cocina", "In the kitchen"},
    {"answer.bread.label", "Qué pan", "Which bread"},
    {"answer.bread.value.white", "Blanco", "White"},
    {"answer.bread.value.brown", "Moreno", "Brown"},
    {"node.bread.title", "¿Qué pan hay?", "Which bread is there?"},
    {"node.bread.text", "Mire en la caja.", "Look in the box."},
    {"node.bread.choice.white", "Blanco", "White"},
    {"node.bread.choice.brown", "Moreno", "Brown"},
    {"node.toaster.title", "Tostar el pan", "Toast it"},
    {"node.toaster.text", "El pan va en la tostadora.", "Put it in the toaster."},
    {"node.toaster.passage.1", "El pan moreno tarda más.", "Brown bread takes longer."},
    {"node.done.title", "Buen provecho", "Enjoy it"},
    {"node.done.text", "Eso es todo.", "That was all."},
}};

/// The file of a translation of `flow`, a file beside it.
[[nodiscard]] inline std::string in_spanish(const std::string& flow,
                                            std::span<const SpanishText> texts) {
    std::string toml = "format = 1\ntranslates = \"" + flow + "\"\nlanguage = \"es\"\n\n[text]\n";
    for (const SpanishText& text : texts) {
        toml.append("\"").append(text.key).append("\" = { text = \"").append(text.text);
        toml.append("\", of = \"").append(text_mark(text.original)).append("\" }\n");
    }
    return toml;
}

}  // namespace waypost::test
