#include "diagram/diagram.h"

namespace waypost {

CardShape shape_of(NodeKind kind) {
    switch (kind) {
        case NodeKind::Question:
        case NodeKind::Decision: return CardShape::Hexagon;
        case NodeKind::Stage: return CardShape::Rounded;
        case NodeKind::Route:
        case NodeKind::End: return CardShape::Oval;
        case NodeKind::Info:
        case NodeKind::Test:
        case NodeKind::Option:
        case NodeKind::Urgent: return CardShape::Rectangle;
    }
    return CardShape::Rectangle;
}

Word kind_word(NodeKind kind) {
    switch (kind) {
        case NodeKind::Question: return Word::KindQuestion;
        case NodeKind::Info: return Word::KindInfo;
        case NodeKind::Test: return Word::KindTest;
        case NodeKind::Stage: return Word::KindStage;
        case NodeKind::Decision: return Word::KindDecision;
        case NodeKind::Option: return Word::KindOption;
        case NodeKind::Route: return Word::KindRoute;
        case NodeKind::Urgent: return Word::KindUrgent;
        case NodeKind::End: return Word::KindEnd;
    }
    return Word::KindInfo;
}

}  // namespace waypost
