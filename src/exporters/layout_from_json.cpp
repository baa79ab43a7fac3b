#include "exporters/layout_from_json.h"

#include "exporters/json_text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// In pixels: no map is so large that a card or a line of it lies farther off.
constexpr double kFarthest = 1e8;

/// The numbers of a point stand that deep; what nests deeper is none of a layout's.
constexpr int kDeepest = 5;

/// Keeps only what is asked for, so that neither depth nor size of the rest costs memory.
bool is_wanted(int depth, Json::parse_event_t event, const Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::key && depth == 1) {
        return parsed == "layout" || parsed == "flow";
    }
    const bool opens = event == Event::object_start || event == Event::array_start;
    return !opens || depth <= kDeepest;
}

std::string place_of(std::string_view bytes, std::size_t at) {
    const std::string_view before = bytes.substr(0, at);
    const auto lines = std::ranges::count(before, '\n');
    const std::size_t begin = before.rfind('\n') + 1;
    return "line " + std::to_string(lines + 1) + ", column " +
           std::to_string(before.size() - begin + 1);
}

/// Reads the parts of a layout and remembers the first thing that is wrong.
class LayoutReader {
public:
    KeptLayout read(const Json& layout) {
        KeptLayout kept;
        read_direction(layout, kept);
        const Json* nodes = list(layout, "nodes", "`layout`");
        const Json* edges = list(layout, "edges", "`layout`");
        for (std::size_t i = 0; nodes != nullptr && problem_.empty() && i < nodes->size(); ++i) {
            read_node((*nodes)[i], "`layout.nodes[" + std::to_string(i) + "]`", kept);
        }
        for (std::size_t i = 0; edges != nullptr && problem_.empty() && i < edges->size(); ++i) {
            read_edge((*edges)[i], "`layout.edges[" + std::to_string(i) + "]`", kept);
        }
        return kept;
    }

    [[nodiscard]] const std::string& problem() const { return problem_; }

private:
    void complain(std::string problem) {
        if (problem_.empty()) {
            problem_ = std::move(problem);
        }
    }

    static const Json* find(const Json& object, const char* key) {
        if (!object.is_object()) {
            return nullptr;
        }
        const auto found = object.find(key);
        return found == object.end() ? nullptr : &*found;
    }

    void miss(const std::string& where, const char* what, const char* key) {
        complain("is no export of a map: " + where + " has no " + what + " `" + key + "`");
    }

    const Json* list(const Json& object, const char* key, const std::string& where) {
        const Json* value = find(object, key);
        if (value == nullptr || !value->is_array()) {
            miss(where, "list", key);
            return nullptr;
        }
        return value;
    }

    std::string text(const Json& object, const char* key, const std::string& where) {
        const Json* value = find(object, key);
        if (value == nullptr || !value->is_string()) {
            miss(where, "text", key);
            return {};
        }
        return value->get<std::string>();
    }

    static bool is_on_map(const Json* value) {
        return value != nullptr && value->is_number() &&
               std::abs(value->get<double>()) <= kFarthest;
    }

    double number(const Json& object, const char* key, const std::string& where) {
        const Json* value = find(object, key);
        if (!is_on_map(value)) {
            miss(where, "sensible number", key);
            return 0;
        }
        return value->get<double>();
    }

    void read_direction(const Json& layout, KeptLayout& kept) {
        if (find(layout, "direction") == nullptr) {
            return;
        }
        const std::string name = text(layout, "direction", "`layout`");
        const auto known = std::ranges::find(kReadingDirectionNames, name);
        if (known == kReadingDirectionNames.end()) {
            miss("`layout`", "known", "direction");
            return;
        }
        kept.direction = static_cast<ReadingDirection>(known - kReadingDirectionNames.begin());
    }

    void read_node(const Json& node, const std::string& where, KeptLayout& kept) {
        const std::string id = text(node, "id", where);
        const Rect box{number(node, "x", where),
                       number(node, "y", where),
                       number(node, "w", where),
                       number(node, "h", where)};
        if (box.w > 0 && box.h > 0) {
            kept.boxes.emplace(id, box);
        }
    }

    void read_edge(const Json& edge, const std::string& where, KeptLayout& kept) {
        KeptWay way{text(edge, "from", where), text(edge, "to", where), {}};
        const Json* choice = find(edge, "choice");
        if (choice != nullptr && !choice->is_null()) {
            way.choice = text(edge, "choice", where);
        }
        const Json* points = list(edge, "points", where);
        std::vector<Point> line;
        for (std::size_t i = 0; points != nullptr && i < points->size(); ++i) {
            const Json& point = (*points)[i];
            const bool is_pair = point.is_array() && point.size() == 2;
            if (!is_pair || !is_on_map(&point[0]) || !is_on_map(&point[1])) {
                miss(where, "pairs of sensible numbers as", "points");
                return;
            }
            line.push_back({point[0].get<double>(), point[1].get<double>()});
        }
        kept.lines[std::move(way)].push_back(std::move(line));
    }

    std::string problem_{};
};

ReadLayout read_root(const Json& root) {
    if (!root.is_object() || !root.contains("layout")) {
        return {{}, "is no export of a map: it has no `layout`"};
    }
    LayoutReader reader;
    KeptLayout layout = reader.read(root["layout"]);
    if (!reader.problem().empty()) {
        return {{}, reader.problem()};
    }
    if (const auto flow = root.find("flow"); flow != root.end() && flow->is_object()) {
        const auto id = flow->find("id");
        layout.flow = id != flow->end() && id->is_string() ? id->get<std::string>() : std::string();
    }
    return {std::move(layout), {}};
}

}  // namespace

ReadLayout layout_from_json(std::string_view bytes) {
    try {
        return read_root(Json::parse(bytes, is_wanted));
    } catch (const Json::parse_error& error) {
        // The reader counts what it has read, the byte at which it stumbled included.
        const std::size_t at = error.byte == 0 ? 0 : error.byte - 1;
        return {{}, "is no JSON: it ends or goes wrong at " + place_of(bytes, at)};
    } catch (const Json::exception&) {
        return {{}, "has a number that is too large to read"};
    }
}

}  // namespace waypost
