#include "bench/layout_score/graphviz.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace waypost::bench {

namespace {

constexpr double kPerInch = 72;

/// Invisible nodes, one a layer, hold the ranks in order.
void write_layers(std::ostream& out, const std::vector<int>& layers) {
    const int count = 1 + *std::ranges::max_element(layers);
    std::vector<std::string> ranks(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        ranks[static_cast<std::size_t>(layers[i])] += " n" + std::to_string(i) + ";";
    }
    for (int layer = 0; layer < count; ++layer) {
        out << "{rank=same; a" << layer << " [width=0.01 height=0.01 style=invis];"
            << ranks[static_cast<std::size_t>(layer)] << "}\n";
        if (layer > 0) {
            out << 'a' << layer - 1 << " -> a" << layer << " [style=invis weight=0];\n";
        }
    }
}

void write_graph(std::ostream& out,
                 const layout::Graph& graph,
                 const std::vector<int>& layers,
                 bool with_labels) {
    out << "digraph g {\nrankdir=LR; splines=polyline; nodesep=" << 30 / kPerInch
        << "; ranksep=" << 60 / kPerInch << ";\n"
        << "node [shape=box fixedsize=true label=\"\"]; edge [dir=none];\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        out << 'n' << i << " [width=" << graph.nodes[i].size.w / kPerInch
            << " height=" << graph.nodes[i].size.h / kPerInch << "];\n";
    }
    if (!layers.empty()) {
        write_layers(out, layers);
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const layout::Edge& edge = graph.edges[i];
        out << 'n' << edge.from << " -> n" << edge.to << " [comment=" << i;
        if (with_labels && edge.label.w > 0) {
            // A table is the only label whose size can be said.
            out << " label=<<table border=\"0\" fixedsize=\"true\" width=\"" << edge.label.w
                << "\" height=\"" << edge.label.h << "\"><tr><td></td></tr></table>>";
        }
        out << "];\n";
    }
    out << "}\n";
}

/// Reads `-Tplain`: inches, y up.
Picture read_plain(std::istream& in, const layout::Graph& graph) {
    Picture picture;
    picture.boxes.resize(graph.nodes.size());
    for (const layout::Node& node : graph.nodes) {
        picture.bands.push_back(node.band);
    }
    std::string text;
    while (std::getline(in, text)) {
        std::istringstream line(text);
        std::string what;
        std::string from;
        std::string to;
        line >> what >> from;
        if (what == "node" && from.front() == 'n') {
            Point middle;
            Size size;
            line >> middle.x >> middle.y >> size.w >> size.h;
            const auto i = static_cast<std::size_t>(std::stoi(from.substr(1)));
            picture.boxes[i] = {(middle.x - size.w / 2) * kPerInch,
                                (-middle.y - size.h / 2) * kPerInch,
                                size.w * kPerInch,
                                size.h * kPerInch};
        } else if (what == "edge" && from.front() == 'n') {
            int count = 0;
            line >> to >> count;
            Line drawn{std::stoi(from.substr(1)), std::stoi(to.substr(1)), {}};
            for (int i = 0; i < count; ++i) {
                Point point;
                line >> point.x >> point.y;
                // Polylines come as curves whose control points lie on them.
                drawn.points.push_back({point.x * kPerInch, -point.y * kPerInch});
            }
            picture.lines.push_back(std::move(drawn));
        }
    }
    return picture;
}

double children_ms() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The last of its lines "mincross: pass … cross N".
std::int64_t read_layered(std::istream& log) {
    std::int64_t crossings = -1;
    std::string text;
    while (std::getline(log, text)) {
        const auto at = text.find("mincross g: ");
        if (at != std::string::npos) {
            crossings = std::stoll(text.substr(at + 12));
        }
    }
    return crossings;
}

}  // namespace

std::optional<DotDrawing> draw_with_dot(const layout::Graph& graph,
                                        const std::vector<int>& layers,
                                        bool with_labels,
                                        int seconds) {
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("layout_score." + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::string base = (folder / "g").string();
    {
        std::ofstream out(base + ".dot");
        write_graph(out, graph, layers, with_labels);
    }
    const double before = children_ms();
    const std::string command = "ulimit -t " + std::to_string(seconds) + "; dot -v -Tplain '" +
                                base + ".dot' > '" + base + ".plain' 2> '" + base + ".log'";
    const int code = std::system(command.c_str());
    std::optional<DotDrawing> drawing;
    if (code == 0) {
        drawing.emplace();
        drawing->ms = children_ms() - before;
        std::ifstream plain(base + ".plain");
        drawing->picture = read_plain(plain, graph);
        std::ifstream log(base + ".log");
        drawing->layered_crossings = read_layered(log);
    }
    std::filesystem::remove_all(folder);
    return drawing;
}

}  // namespace waypost::bench
