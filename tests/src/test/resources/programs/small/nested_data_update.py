# Updating nested lists and dicts through several paths to the same object.
inner = [1]
data = {"a": inner, "b": [inner, inner], "c": (inner,)}
data["b"][0].append(2)
data["c"][0][0] = "x"
print(data, inner)
data["a"] = data["a"] + [3]
data["b"][1] = list(data["b"][1])
data["b"][1] += ["own"]
print(data, inner)
grid = {(x, y): x * y for x in range(3) for y in range(3)}
grid[1, 1] += 10
print(grid, grid[(2, 2)], sum(grid.values()), {k: v for k, v in grid.items() if v})
deep = {}
for path in ("a.b.c", "a.b.d", "a.e"):
    node = deep
    *parents, leaf = path.split(".")
    for p in parents:
        node = node.setdefault(p, {})
    node[leaf] = path
print(deep)
