#include "layout/islands.h"

#include "layout/band_layers.h"

#include <algorithm>
#include <cmath>

namespace waypost::layout {

namespace {

/// A part of the graph that hangs together.
struct Part {
    Table<int> nodes{};
    int band = 0;
    bool one_band = true;
    int first_layer = 0;
    int last_layer = 0;
};

struct Packer {
    const Input& input;
    double height = 0;
    double node_gap = 0;
    /// The layer of each node, counted from the first of its band.
    Table<int> layers{};
    /// The heights of the layers of each band so far.
    Table<Table<double>> heights{};
};

Table<Part> find_parts(const Input& input, const Table<int>& layers) {
    Table<int> keys;
    for (const Edge& edge : input.edges) {
        keys.push_back(edge.from);
        keys.push_back(edge.to);
    }
    const Lists ends(input.nodes.size(), keys);
    Table<char> seen(input.nodes.size());
    Table<Part> parts;
    for (int root = 0; root < input.nodes.size(); ++root) {
        if (seen[root] != 0) {
            continue;
        }
        seen[root] = 1;
        Part part{{root}, input.nodes[root].band, true, layers[root], layers[root]};
        int next = 0;
        while (next < part.nodes.size()) {
            const int node = part.nodes[next++];
            part.one_band = part.one_band && input.nodes[node].band == part.band;
            part.first_layer = std::min(part.first_layer, layers[node]);
            part.last_layer = std::max(part.last_layer, layers[node]);
            for (const int end : ends[node]) {
                const Edge& edge = input.edges[end / 2];
                const int other = end % 2 == 0 ? edge.to : edge.from;
                if (seen[other] == 0) {
                    seen[other] = 1;
                    part.nodes.push_back(other);
                }
            }
        }
        parts.push_back(part);
    }
    return parts;
}

/// The heights that a part adds to the layers it spans.
Table<double> heights_of(const Packer& packer, const Part& part) {
    Table<double> heights(part.last_layer - part.first_layer + 1);
    for (const int node : part.nodes) {
        heights[packer.layers[node] - part.first_layer] +=
            packer.input.nodes[node].size.h + packer.node_gap;
    }
    return heights;
}

/// How tall the layers of a band get where the part would begin at `first`.
double height_at(const Table<double>& band, const Table<double>& part, int first) {
    double tallest = 0;
    for (int i = 0; i < part.size(); ++i) {
        const double there = first + i < band.size() ? band[first + i] : 0;
        tallest = std::max(tallest, there + part[i]);
    }
    return tallest;
}

void put(Packer& packer, const Part& part, int first) {
    const Table<double> heights = heights_of(packer, part);
    Table<double>& band = packer.heights[part.band];
    if (band.size() < first + heights.size()) {
        band.resize(first + heights.size());
    }
    for (int i = 0; i < heights.size(); ++i) {
        band[first + i] += heights[i];
    }
    for (const int node : part.nodes) {
        packer.layers[node] += first - part.first_layer;
    }
}

/// Where the part goes in its band of at most `most` layers.
int choose_layer(const Packer& packer, const Part& part, int most) {
    const Table<double>& band = packer.heights[part.band];
    const Table<double> heights = heights_of(packer, part);
    const int last = std::max(0, std::max(band.size(), most) - heights.size());
    int best = 0;
    double lowest = height_at(band, heights, 0);
    // Beyond the first new layer all would be empty.
    for (int first = 0; first <= std::min(last, band.size()); ++first) {
        const double height = height_at(band, heights, first);
        if (height <= packer.height) {
            return first;
        }
        if (height < lowest) {
            lowest = height;
            best = first;
        }
    }
    return best;
}

/// Puts every node of a part that spans bands where it is.
void put_as_is(Packer& packer, const Part& part) {
    for (const int node : part.nodes) {
        const int layer = packer.layers[node];
        put(packer, {{node}, packer.input.nodes[node].band, true, layer, layer}, layer);
    }
}

/// The island of each band that has most nodes, the first among equals; -1 for none.
Table<int> largest_islands(const Table<Part>& parts, int band_count) {
    Table<int> largest(band_count, -1);
    for (int i = 0; i < parts.size(); ++i) {
        int& best = largest[parts[i].band];
        if (parts[i].one_band && (best < 0 || parts[i].nodes.size() > parts[best].nodes.size())) {
            best = i;
        }
    }
    return largest;
}

}  // namespace

Layering pack_islands(const Input& input,
                      const Layering& layering,
                      double height,
                      double node_gap) {
    Packer packer{input, height, node_gap, layering.layers, Table<Table<double>>(input.band_count)};
    const Table<int> firsts = first_layers(layering, input.band_count);
    Table<double> content(input.band_count);
    for (int node = 0; node < input.nodes.size(); ++node) {
        const int band = input.nodes[node].band;
        packer.layers[node] -= firsts[band];
        content[band] += input.nodes[node].size.h + node_gap;
    }
    const Table<Part> parts = find_parts(input, packer.layers);
    // The largest island of a band stays, so that the others gather around it.
    const Table<int> largest = largest_islands(parts, input.band_count);
    for (int i = 0; i < parts.size(); ++i) {
        if (!parts[i].one_band) {
            put_as_is(packer, parts[i]);
        } else if (largest[parts[i].band] == i) {
            put(packer, parts[i], parts[i].first_layer);
        }
    }
    for (int i = 0; i < parts.size(); ++i) {
        const int band = parts[i].band;
        if (parts[i].one_band && largest[band] != i) {
            const double needed = std::ceil(content[band] / std::max(1.0, height));
            put(packer, parts[i], choose_layer(packer, parts[i], static_cast<int>(needed)));
        }
    }
    return join_bands(input, packer.layers);
}

}  // namespace waypost::layout
