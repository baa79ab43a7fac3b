#include "layout/path_layers.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// An edge as it lies in the picture: from left to right.
struct Span {
    int left = 0;
    int right = 0;
};

struct Spans {
    Table<Span> all{};
    Lists starting{};
    Lists ending{};
};

Spans make_spans(const Input& input, const Table<char>& back) {
    Spans spans;
    Table<int> lefts;
    Table<int> rights;
    for (int i = 0; i < input.edges.size(); ++i) {
        const Edge& edge = input.edges[i];
        if (edge.from == edge.to) {
            continue;
        }
        const Span span = back[i] != 0 ? Span{edge.to, edge.from} : Span{edge.from, edge.to};
        spans.all.push_back(span);
        lefts.push_back(span.left);
        rights.push_back(span.right);
    }
    spans.starting = Lists(input.nodes.size(), lefts);
    spans.ending = Lists(input.nodes.size(), rights);
    return spans;
}

/// The nodes so that each comes after all to its left, band by band, otherwise first come.
Table<int> left_to_right(const Input& input, const Spans& spans) {
    Table<int> waiting(input.nodes.size());
    Table<int> order;
    for (const Span& span : spans.all) {
        if (input.nodes[span.left].band == input.nodes[span.right].band) {
            ++waiting[span.right];
        }
    }
    Table<Table<int>> by_band(input.band_count);
    for (int node = 0; node < input.nodes.size(); ++node) {
        if (waiting[node] == 0) {
            by_band[input.nodes[node].band].push_back(node);
        }
    }
    for (int band = 0; band < input.band_count; ++band) {
        Table<int>& ready = by_band[band];
        for (int next = 0; next < ready.size(); ++next) {
            order.push_back(ready[next]);
            for (const int i : spans.starting[ready[next]]) {
                const int right = spans.all[i].right;
                if (input.nodes[right].band == band && --waiting[right] == 0) {
                    ready.push_back(right);
                }
            }
        }
    }
    return order;
}

/// The longest path from the left, each band after the ones before it. Returns the first layer of
/// each band and one past the last.
Table<int> push_right(const Input& input,
                      const Spans& spans,
                      const Table<int>& order,
                      Table<int>& layers) {
    Table<int> firsts;
    int next_free = 0;
    for (const int node : order) {
        const int band = input.nodes[node].band;
        while (firsts.size() <= band) {
            firsts.push_back(next_free);
        }
        int layer = firsts[band];
        for (const int i : spans.ending[node]) {
            layer = std::max(layer, layers[spans.all[i].left] + 1);
        }
        layers[node] = layer;
        next_free = std::max(next_free, layer + 1);
    }
    while (firsts.size() <= input.band_count) {
        firsts.push_back(next_free);
    }
    return firsts;
}

/// Moves a node within the room between its neighbours to where its edges are shortest. Returns
/// true when it moved.
bool tighten(int node, const Spans& spans, int first, int last, Table<int>& layers) {
    int pull = 0;
    for (const int i : spans.ending[node]) {
        first = std::max(first, layers[spans.all[i].left] + 1);
        --pull;
    }
    for (const int i : spans.starting[node]) {
        last = std::min(last, layers[spans.all[i].right] - 1);
        ++pull;
    }
    const int wanted = pull > 0 ? last : pull < 0 ? first : layers[node];
    const bool moved = wanted != layers[node];
    layers[node] = wanted;
    return moved;
}

}  // namespace

Layering path_layers(const Input& input, const Table<char>& back) {
    const Spans spans = make_spans(input, back);
    const Table<int> order = left_to_right(input, spans);
    Layering result{Table<int>(input.nodes.size()), {}};
    const Table<int> firsts = push_right(input, spans, order, result.layers);
    bool moved = true;
    for (int round = 0; moved && round < 8; ++round) {
        moved = false;
        for (int i = 0; i < order.size(); ++i) {
            const int node = round % 2 == 0 ? order[order.size() - 1 - i] : order[i];
            const int band = input.nodes[node].band;
            moved |= tighten(node, spans, firsts[band], firsts[band + 1] - 1, result.layers);
        }
    }
    for (int band = 0; band < input.band_count; ++band) {
        for (int layer = firsts[band]; layer < firsts[band + 1]; ++layer) {
            result.bands.push_back(band);
        }
    }
    return result;
}

}  // namespace waypost::layout
