# Recursive functions over nested data: depth, flatten, map, equality, count.
data = [1, [2, [3, [], {"k": [4, (5, {6})]}]], "ab"]
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, (list, tuple)) else 0
def flat(x):
    if isinstance(x, (list, tuple, set)): return [z for y in x for z in flat(y)]
    if isinstance(x, dict): return [z for y in x.values() for z in flat(y)]
    return [x]
def walk(x, f): return type(x)(walk(y, f) for y in x) if isinstance(x, (list, tuple, set)) else {k: walk(v, f) for k, v in x.items()} if isinstance(x, dict) else f(x)
print(depth(data), flat(data), walk(data, lambda v: v * 2), walk(data, lambda v: v) == data, str(data), len(flat(data)), eval(repr(data)) == data)
def hanoi(n, a="A", b="B", c="C"): return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)
def power(s): return [[]] if not s else [x + y for y in power(s[1:]) for x in ([], [s[0]])]
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def gray(n): return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]
print(hanoi(3), power([1, 2, 3]), ack(2, 3), gray(3))
