#include "lint/families.h"
#include "lint/kinds.h"

#include <algorithm>
#include <string>

namespace waypost {

void check_sentences(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    const auto most = static_cast<std::size_t>(std::max(input.settings.sentence_words, 0));
    for (const FlowText& text : texts.texts) {
        if (text.use == TextUse::Other) {
            continue;
        }
        std::size_t told = 0;
        for (const ProseSentence& sentence : texts.sentences_of(text)) {
            std::size_t words = sentence.last_word - sentence.first_word;
            if (words <= most) {
                continue;
            }
            for (std::size_t i = sentence.first_word; i < sentence.last_word; ++i) {
                words -= texts.vocabulary.written(texts.numbers[i]) == "%" ? 1U : 0U;
            }
            if (words > most && told < kMostInText) {
                ++told;
                found
                    .report(kLongSentence,
                            texts.place(text, sentence.first_word, sentence.last_word),
                            "this sentence has " + std::to_string(words) + " words, more than " +
                                std::to_string(most),
                            "make two of it, each with one thought")
                    .card = card_id(input, text);
            }
        }
    }
}

}  // namespace waypost
