# Matrices as nested lists: transpose, product, determinant, identity, rotation, flattening.
m = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
t = [list(r) for r in zip(*m)]
mul = lambda a, b: [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def det(m):
    return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
print(t, mul(m, t), det(m), mul(m, [[int(i == j) for j in range(3)] for i in range(3)]) == m, [x for r in m for x in r], [r[::-1] for r in m[::-1]], [sum(r) for r in m], [m[i][i] for i in range(3)], list(zip(*m[::-1])), [[m[j][i] for j in range(3)] for i in range(3)] == t, max(map(max, m)), sum(sum(r) for r in m), [list(map(lambda x: x * 2, r)) for r in m])
