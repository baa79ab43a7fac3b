// Containers indexed by int, as the ids of the public seam are.
#pragma once

#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace waypost::layout {

/// A vector indexed by int.
template <class T>
class Table {
public:
    Table() = default;

    explicit Table(int count, const T& value = T{})
        : items_(static_cast<std::size_t>(count), value) {}

    Table(std::initializer_list<T> items) : items_(items) {}

    explicit Table(std::vector<T> items) : items_(std::move(items)) {}

    [[nodiscard]] int size() const { return static_cast<int>(items_.size()); }

    [[nodiscard]] bool empty() const { return items_.empty(); }

    [[nodiscard]] T& operator[](int index) { return items_[static_cast<std::size_t>(index)]; }

    [[nodiscard]] const T& operator[](int index) const {
        return items_[static_cast<std::size_t>(index)];
    }

    /// Makes room for so many, so that adding them does not copy what is there.
    void reserve(int count) { items_.reserve(static_cast<std::size_t>(count)); }

    void push_back(T item) { items_.push_back(std::move(item)); }

    void pop_back() { items_.pop_back(); }

    void clear() { items_.clear(); }

    void assign(int count, const T& value) {
        items_.assign(static_cast<std::size_t>(count), value);
    }

    void resize(int count) { items_.resize(static_cast<std::size_t>(count)); }

    [[nodiscard]] T& back() { return items_.back(); }

    [[nodiscard]] auto begin() { return items_.begin(); }

    [[nodiscard]] auto end() { return items_.end(); }

    [[nodiscard]] auto begin() const { return items_.begin(); }

    [[nodiscard]] auto end() const { return items_.end(); }

    friend bool operator==(const Table&, const Table&) = default;

private:
    std::vector<T> items_{};
};

/// Lists of ints that lie one after the other in memory: the neighbours of each vertex, say.
class Lists {
public:
    Lists() = default;

    /// Makes list `keys[i]` hold every such `i`, ascending. Pre: each key is in 0 to `count` - 1.
    Lists(int count, const Table<int>& keys) : starts_(count + 1), items_(keys.size()) {
        for (const int key : keys) {
            ++starts_[key + 1];
        }
        for (int i = 0; i < count; ++i) {
            starts_[i + 1] += starts_[i];
        }
        Table<int> next = starts_;
        for (int i = 0; i < keys.size(); ++i) {
            items_[next[keys[i]]++] = i;
        }
    }

    /// Makes room for so many lists and items.
    void reserve(int lists, int items) {
        starts_.reserve(lists + 1);
        items_.reserve(items);
    }

    /// Appends a list.
    void add(std::span<const int> list) {
        for (const int item : list) {
            items_.push_back(item);
        }
        starts_.push_back(items_.size());
    }

    [[nodiscard]] int size() const { return starts_.size() - 1; }

    /// Where a list begins among all items, one after the other.
    [[nodiscard]] int start(int list) const { return starts_[list]; }

    [[nodiscard]] std::span<const int> operator[](int list) const {
        return {items_.begin() + starts_[list], items_.begin() + starts_[list + 1]};
    }

    [[nodiscard]] std::span<int> operator[](int list) {
        return {items_.begin() + starts_[list], items_.begin() + starts_[list + 1]};
    }

private:
    Table<int> starts_{0};
    Table<int> items_{};
};

}  // namespace waypost::layout
