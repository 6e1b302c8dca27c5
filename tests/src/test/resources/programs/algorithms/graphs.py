# Shortest paths, topological order, components, spanning tree, maze.
import heapq
from collections import defaultdict, deque

edges = [("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9), ("x", "y", 1)]
graph = defaultdict(dict)
for u, v, w in edges:
    graph[u][v] = graph[v][u] = w


def dijkstra(start):
    dist, prev, queue = {start: 0}, {}, [(0, start)]
    while queue:
        d, u = heapq.heappop(queue)
        if d > dist[u]:
            continue
        for v, w in graph[u].items():
            if d + w < dist.get(v, float("inf")):
                dist[v], prev[v] = d + w, u
                heapq.heappush(queue, (d + w, v))
    return dist, prev


dist, prev = dijkstra("a")
print(dist, prev)
path, node = [], "e"
while node:
    path.append(node)
    node = prev.get(node)
print(" -> ".join(reversed(path)), dist.get("x", "unreachable"))


def components():
    seen = set()
    for start in graph:
        if start in seen:
            continue
        queue, part = deque([start]), []
        seen.add(start)
        while queue:
            u = queue.popleft()
            part.append(u)
            for v in graph[u]:
                if v not in seen:
                    seen.add(v)
                    queue.append(v)
        yield sorted(part)


print(list(components()))
parent = {}


def find(x):
    while parent.setdefault(x, x) != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


tree = []
for u, v, w in sorted(edges, key=lambda e: e[2]):
    if (ru := find(u)) != (rv := find(v)):
        parent[ru] = rv
        tree.append((u, v, w))
print(tree, sum(w for *_, w in tree))


def topological(deps):
    done, order = {}, []

    def visit(n, path=()):
        if done.get(n) == 1:
            raise ValueError("cycle: " + " ".join((*path, n)))
        if n not in done:
            done[n] = 1
            for d in deps.get(n, ()):
                visit(d, (*path, n))
            done[n] = 2
            order.append(n)

    for n in deps:
        visit(n)
    return order


print(topological({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)
maze = ["S.#.....", ".##.###.", "....#...", ".##...#E"]
cells = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row)}
start = next(k for k, ch in cells.items() if ch == "S")
queue, steps = deque([start]), {start: 0}
while queue:
    r, c = queue.popleft()
    for n in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
        if cells.get(n, "#") != "#" and n not in steps:
            steps[n] = steps[r, c] + 1
            queue.append(n)
print(next(steps[k] for k, ch in cells.items() if ch == "E"), len(steps))
