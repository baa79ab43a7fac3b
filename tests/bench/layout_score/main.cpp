// How good the layout is, beside Graphviz on the same boxes in the same run.
//
// layout_score [--sizes 60,200,1000] [--seeds 7] [--labels 0.6] [--down] [--dot-seconds 60]
// [--no-dot]
// layout_score --edits [--sizes 200] [--seeds 7] [--labels 0.6] [--down]
//
// For each size the mean over the seeds: crossings as drawn, length and area in ratios to dot with
// our layers forced on it; crossings between layers against dot's own count; what must be none; and
// milliseconds of CPU. With --edits what single edits do to the picture when it is kept, and how it
// compares with a fresh one after each and after a hundred in a row. Build it with optimisation;
// times hold for this machine and this moment.
#include "bench/layout_score/graphviz.h"
#include "bench/layout_score/pathway.h"
#include "bench/layout_score/picture.h"
#include "exporters/flatten_bezier.h"
#include "layout/crossings.h"
#include "layout/input.h"
#include "layout/layering.h"
#include "layout/layout.h"
#include "layout/long_edges.h"
#include "layout/ordering.h"
#include "layout/self_loops.h"
#include "support/graph_edits.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sstream>
#include <string>
#include <vector>

using namespace waypost;
using namespace waypost::bench;
using namespace waypost::test;

namespace {

struct Settings {
    std::vector<int> sizes{60, 200, 1000};
    int seeds = 7;
    double labels = 0;
    int dot_seconds = 60;
    bool dot = true;
    bool edits = false;
    /// The layers follow each other from top to bottom.
    bool downwards = false;
};

double cpu_ms() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Picture picture_of(const layout::Graph& graph, const layout::Result& result) {
    Picture picture;
    picture.boxes = result.boxes;
    for (const layout::Node& node : graph.nodes) {
        picture.bands.push_back(node.band);
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        picture.lines.push_back(
            {graph.edges[i].from, graph.edges[i].to, flatten_bezier(result.routes[i].bezier, 0.5)});
        picture.labels.push_back(result.routes[i].label);
    }
    return picture;
}

/// What the ordering leaves between the columns.
std::int64_t layered_crossings(const layout::Graph& graph, const layout::Options& options) {
    const layout::Input input = layout::accept(graph);
    const layout::Lists loops = layout::find_self_loops(input);
    const layout::Layering layering = layout::assign_layers(input, options);
    layout::LayeredGraph layered = layout::split_long_edges(
        input, layout::find_ways(input, layering), layering, loops, options);
    layout::order_columns(layered);
    layout::Order order;
    layout::Table<int> places(layered.vertices.size());
    for (const layout::Column& column : layered.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            places[column.order[place]] = place;
        }
        order.push_back(column.order);
    }
    return layout::count_crossings(layered, order, places);
}

/// As diagrams have it.
const layout::Options kOptions{.aspect = 4};

/// Means of ratios are taken of their logarithms.
class Ratio {
public:
    void add(double ours, double theirs) {
        if (ours > 0 && theirs > 0) {
            sum_ += std::log(ours / theirs);
            ++count_;
        }
    }

    [[nodiscard]] std::string text() const {
        char text[32];
        std::snprintf(text, sizeof text, "%.3f", std::exp(sum_ / count_));
        return count_ == 0 ? "-" : text;
    }

private:
    double sum_ = 0;
    int count_ = 0;
};

struct Totals {
    Ratio crossings{};
    Ratio layered{};
    Ratio length{};
    Ratio area{};
    Ratio free_crossings{};
    double our_crossings = 0;
    double ms = 0;
    double dot_ms = 0;
    std::int64_t forbidden = 0;
};

void compare(const layout::Graph& graph,
             const layout::Result& ours,
             const Settings& settings,
             const Score& score_of_ours,
             Totals& totals) {
    const bool labels = settings.labels > 0;
    const auto forced = draw_with_dot(graph, ours.layers, labels, settings.dot_seconds);
    if (forced) {
        const Score theirs = score(forced->picture);
        totals.crossings.add(static_cast<double>(score_of_ours.crossings),
                             static_cast<double>(theirs.crossings));
        totals.length.add(score_of_ours.length, theirs.length);
        totals.area.add(score_of_ours.area, theirs.area);
        totals.layered.add(static_cast<double>(layered_crossings(graph, kOptions)),
                           static_cast<double>(forced->layered_crossings));
        totals.dot_ms += forced->ms;
    }
    const auto free = draw_with_dot(graph, {}, labels, settings.dot_seconds);
    if (free && forced) {
        totals.free_crossings.add(static_cast<double>(score(free->picture).crossings),
                                  static_cast<double>(score(forced->picture).crossings));
    }
}

void run(int nodes, const Settings& settings) {
    Totals totals;
    for (int seed = 1; seed <= settings.seeds; ++seed) {
        const layout::Graph graph =
            pathway(nodes, static_cast<std::uint64_t>(seed), settings.labels, settings.downwards);
        const double before = cpu_ms();
        const layout::Result ours = layout::layout(graph, kOptions);
        totals.ms += cpu_ms() - before;
        const Score good = score(picture_of(graph, ours));
        totals.our_crossings += static_cast<double>(good.crossings);
        totals.forbidden += good.overlaps + good.through + good.out_of_band;
        if (settings.dot) {
            compare(graph, ours, settings, good, totals);
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%6d %9.1f %7s %7s %7s %7s %9s %10lld %9.2f %9.2f %6ld\n",
                nodes,
                totals.our_crossings / settings.seeds,
                totals.crossings.text().c_str(),
                totals.layered.text().c_str(),
                totals.length.text().c_str(),
                totals.area.text().c_str(),
                totals.free_crossings.text().c_str(),
                static_cast<long long>(totals.forbidden),
                totals.ms / settings.seeds,
                totals.dot_ms / settings.seeds,
                usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

/// Sums over edits.
struct EditTotals {
    int edits = 0;
    double moved = 0;
    double mean = 0;
    double worst = 0;
    double ms = 0;
    std::int64_t crossings = 0;
    std::int64_t fresh_crossings = 0;
    std::int64_t forbidden = 0;
};

/// Lays the edited graph out, keeping to the old layout.
layout::Result keep(const Edited& edited, const layout::Result& old, EditTotals& totals) {
    const layout::Previous previous = previous_for(edited, old);
    const double before = cpu_ms();
    layout::Result kept = layout::layout(edited.graph, kOptions, previous);
    totals.ms += cpu_ms() - before;
    const Displacement moved = displacement(edited, old, kept);
    totals.moved += 100.0 * moved.moved / std::max(1, moved.nodes);
    totals.mean += 100 * moved.mean;
    totals.worst = std::max(totals.worst, 100 * moved.mean);
    ++totals.edits;
    return kept;
}

void compare_with_fresh(const layout::Graph& graph,
                        const layout::Result& kept,
                        EditTotals& totals) {
    const Score good = score(picture_of(graph, kept));
    totals.crossings += good.crossings;
    totals.forbidden += good.overlaps + good.through + good.out_of_band;
    totals.fresh_crossings += score(picture_of(graph, layout::layout(graph, kOptions))).crossings;
}

void print(int nodes, const char* what, const EditTotals& totals) {
    const double count = std::max(1, totals.edits);
    std::printf("%6d %-14s %8.3f %9.4f %9.4f %9.2f %10.3f %10lld\n",
                nodes,
                what,
                totals.moved / count,
                totals.mean / count,
                totals.worst,
                totals.ms / count,
                static_cast<double>(totals.crossings) /
                    static_cast<double>(std::max<std::int64_t>(1, totals.fresh_crossings)),
                static_cast<long long>(totals.forbidden));
    std::fflush(stdout);
}

void run_edits(int nodes, const Settings& settings) {
    constexpr int kChain = 100;
    const int tries = nodes > 2000 ? 2 : 20;
    std::array<EditTotals, std::size(kEdits)> single{};
    EditTotals chain;
    for (int seed = 1; seed <= settings.seeds; ++seed) {
        test::Random random(static_cast<std::uint64_t>(seed));
        layout::Graph graph =
            pathway(nodes, static_cast<std::uint64_t>(seed), settings.labels, settings.downwards);
        layout::Result result = layout::layout(graph, kOptions);
        for (std::size_t kind = 0; kind < std::size(kEdits); ++kind) {
            for (int i = 0; i < tries; ++i) {
                const Edited edited = edit(graph, kEdits[kind], random);
                const layout::Result kept = keep(edited, result, single[kind]);
                compare_with_fresh(edited.graph, kept, single[kind]);
            }
        }
        for (int i = 0; i < kChain; ++i) {
            const Edited edited = edit(graph, kEdits[static_cast<std::size_t>(i) % 4], random);
            result = keep(edited, result, chain);
            graph = edited.graph;
        }
        compare_with_fresh(graph, result, chain);
    }
    constexpr std::array kNames{"add", "delete", "retitle", "insert a step"};
    for (std::size_t kind = 0; kind < single.size(); ++kind) {
        print(nodes, kNames[kind], single[kind]);
    }
    print(nodes, "100 in a row", chain);
}

Settings read_settings(int argc, char** argv) {
    Settings settings;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const std::string value = i + 1 < argc ? argv[i + 1] : "";
        if (name == "--edits") {
            settings.edits = true;
            continue;
        }
        if (name == "--down") {
            settings.downwards = true;
            continue;
        }
        if (name == "--no-dot") {
            settings.dot = false;
            continue;
        }
        ++i;
        if (name == "--sizes") {
            settings.sizes.clear();
            std::istringstream list(value);
            for (std::string size; std::getline(list, size, ',');) {
                settings.sizes.push_back(std::atoi(size.c_str()));
            }
        } else if (name == "--seeds") {
            settings.seeds = std::atoi(value.c_str());
        } else if (name == "--labels") {
            settings.labels = std::atof(value.c_str());
        } else if (name == "--dot-seconds") {
            settings.dot_seconds = std::atoi(value.c_str());
        } else {
            std::fprintf(stderr, "layout_score: unknown option %s\n", name.c_str());
            std::exit(2);
        }
    }
    return settings;
}

}  // namespace

int main(int argc, char** argv) {
    const Settings settings = read_settings(argc, argv);
    if (settings.edits) {
        std::printf(
            "untouched nodes: %% that moved more than half a box, mean and worst mean "
            "displacement in %% of the diagonal\n"
            " nodes edit            moved      mean     worst        ms  crossings  forbidden\n");
    } else {
        std::printf(
            "ratios to dot with the same layers; \"free\" is dot without them\n"
            " nodes crossings drawn  layered  length    area  dot free  forbidden        ms    "
            "dot ms     MB\n");
    }
    for (const int nodes : settings.sizes) {
        settings.edits ? run_edits(nodes, settings) : run(nodes, settings);
    }
    return 0;
}
