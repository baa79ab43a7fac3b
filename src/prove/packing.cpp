#include "prove/packing.h"

#include "prove/mix_bits.h"

#include <algorithm>
#include <bit>

namespace waypost {

namespace {

constexpr unsigned kWordBits = 64;

std::uint64_t hash_of(const std::uint64_t* words, std::size_t count) {
    std::uint64_t hash = count;
    for (std::size_t i = 0; i < count; ++i) {
        hash = mix_bits(hash ^ words[i]);
    }
    return hash;
}

std::uint64_t class_in(const ValueClasses& classes, const Answers& answers) {
    const ValueId value = answers[classes.answer];
    return value.has_value() ? classes.class_of[value.index()] : 0;
}

}  // namespace

std::uint64_t WideCodes::keep(const std::vector<std::uint64_t>& words) {
    const std::size_t count = begins_.size() - 1;
    if (slots_.size() < 2 * (count + 1)) {
        grow();
    }
    std::size_t slot = hash_of(words.data(), words.size()) & (slots_.size() - 1);
    while (slots_[slot] >= 0) {
        const auto number = static_cast<std::size_t>(slots_[slot]);
        const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(begins_[number]);
        const auto end = words_.begin() + static_cast<std::ptrdiff_t>(begins_[number + 1]);
        if (std::equal(begin, end, words.begin(), words.end())) {
            return number;
        }
        slot = (slot + 1) & (slots_.size() - 1);
    }
    slots_[slot] = static_cast<std::int32_t>(count);
    words_.insert(words_.end(), words.begin(), words.end());
    begins_.push_back(words_.size());
    return count;
}

void WideCodes::grow() {
    slots_.assign(std::max<std::size_t>(64, 2 * slots_.size()), -1);
    for (std::size_t number = 0; number + 1 < begins_.size(); ++number) {
        const std::size_t size = begins_[number + 1] - begins_[number];
        std::size_t slot = hash_of(&words_[begins_[number]], size) & (slots_.size() - 1);
        while (slots_[slot] >= 0) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<std::int32_t>(number);
    }
}

Packing::Packing(const LiveAnswers& live) : live_(live) {
    layouts_.reserve(live.sets().size());
    for (const LiveSet& set : live.sets()) {
        Layout& layout = layouts_.emplace_back();
        unsigned shift = 0;
        for (const ValueClasses* classes : set) {
            const auto width =
                static_cast<unsigned>(std::bit_width(classes->first_value.size() - 1));
            if (shift + width > kWordBits) {
                ++layout.words;
                shift = 0;
            }
            const auto word = static_cast<unsigned>(layout.words - 1);
            layout.fields.push_back({classes, word, shift, (std::uint64_t{1} << width) - 1});
            shift += width;
        }
        layout.bits = (layout.words - 1) * kWordBits + shift;
    }
}

std::uint64_t Packing::pack(NodeId card, const Answers& answers) {
    const Layout& layout = layouts_[live_.set_of(card)];
    if (layout.words == 1) {
        std::uint64_t code = 0;
        for (const Field& field : layout.fields) {
            code |= class_in(*field.classes, answers) << field.shift;
        }
        return code;
    }
    scratch_.assign(layout.words, 0);
    for (const Field& field : layout.fields) {
        scratch_[field.word] |= class_in(*field.classes, answers) << field.shift;
    }
    return wide_.keep(scratch_);
}

void Packing::unpack(NodeId card, std::uint64_t code, Answers& answers) const {
    const Layout& layout = layouts_[live_.set_of(card)];
    const std::uint64_t* words = layout.words == 1 ? &code : wide_.words(code);
    for (const Field& field : layout.fields) {
        const std::uint64_t number = (words[field.word] >> field.shift) & field.mask;
        answers.set(field.classes->answer, field.classes->first_value[number]);
    }
}

}  // namespace waypost
