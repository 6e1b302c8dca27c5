# Comparison, nesting, recursion and aliasing of lists and tuples.
print([1, 2] == [1, 2], [1, 2] < [1, 2, 0], [2] > [1, 9, 9], [[1], [2]] < [[1], [3]], [] < [1], [1, "a"] == [1, "a"], [1] != [1.0], (1, 2) < (1, 3), (1, [2]) == (1, [2]), [None] == [None], [1, None] < [2, None])
for f in (lambda: [1] < ["a"], lambda: [1, "a"] < [1, 2], lambda: [None] < [None, 1], lambda: [None] < [1], lambda: [[]] < [1], lambda: (1,) < [1], lambda: [1j] < [2j], lambda: [{}] < [{}]):
    try:
        print(f())
    except TypeError as e:
        print(e)
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid, [row[:] for row in grid], list(map(list, zip(*grid))), sum(grid, []), [x for row in grid for x in row])
a = [1]
a.append(a)
print(a, a[1] is a, a == a, str(a), [a], (a,), {"k": a})
b = [1, [2, [3]]]
c = b[:]
c[1].append(4)
c.append(5)
print(b, c)
t = ([1], 2)
t[0].append(3)
print(t, t == ([1, 3], 2))
d = {}
d["self"] = d
d["list"] = [d]
print(d)
s = [[]]
s[0].append(s)
print(s)
x = []
y = (x, x)
x.append(y)
print(x, y)
import copy

z = copy.deepcopy(x)
print(z, z[0][0] is z, z is not x)
def default(v, acc=[]):
    acc.append(v)
    return acc
print(default(1), default(2), default.__defaults__)
p = q = []
p += [1]
p = p + [2]
print(p, q)
def change(l):
    l.append("changed")
    l = ["rebound"]
change(q)
print(q)
matrix = [[1, 2], [3, 4]]
matrix[0], matrix[1] = matrix[1], matrix[0]
print(matrix, [list(r) for r in zip(*matrix[::-1])])
print([1, [2, (3, {"k": [4, {5}]})]], [(), [], {}, set(), frozenset(), "", b""], [[[[]]]])
