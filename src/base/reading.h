// How reading aloud stands, as a voice reports it and the views show it.
#pragma once

namespace waypost {

enum class Reading {
    Silent,
    Speaking,
    /// It was asked for, and there is no voice.
    NoVoice,
};

}  // namespace waypost
