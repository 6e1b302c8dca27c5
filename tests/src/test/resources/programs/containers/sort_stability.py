# sort: stability, keys evaluated once, reverse keeps order of equals, large inputs, errors midway.
import random

r = random.Random(7)
data = [(r.randrange(10), i) for i in range(200)]
s = sorted(data, key=lambda p: p[0])
print(all(a < b for a, b in zip(s, s[1:])), s[:5])
s = sorted(data, key=lambda p: p[0], reverse=True)
print(all(a[0] > b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(s, s[1:])), s[:5])
for n in (0, 1, 2, 3, 31, 32, 33, 63, 64, 65, 100, 1000, 5000):
    l = [r.randrange(n * 2 + 1) for _ in range(n)]
    k = list(l)
    k.sort()
    ok = all(a <= b for a, b in zip(k, k[1:])) and sum(k) == sum(l)
    runs = sorted(list(range(n)) + list(range(n, 0, -1)) + l)
    print(n, ok, all(a <= b for a, b in zip(runs, runs[1:])), sorted(range(n), reverse=True) == list(range(n - 1, -1, -1)), sorted([1] * n) == [1] * n)
calls = 0
def key(x):
    global calls
    calls += 1
    return -x
print(sorted([3, 1, 2], key=key), calls)
class L:
    count = 0
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        L.count += 1
        if L.count == 5:
            raise ValueError("fifth comparison")
        return self.v < o.v
    def __repr__(self):
        return f"L{self.v}"
l = [L(i) for i in (5, 3, 4, 1, 2, 0)]
try:
    l.sort()
except ValueError as e:
    print(e, len(l), sorted(x.v for x in l if False) or sorted([x.v for x in l]))
class Seen:
    def __init__(self, owner):
        self.owner = owner
    def __lt__(self, o):
        seen.append(len(self.owner))
        return False
seen, l = [], []
l.extend([Seen(l), Seen(l)])
l.sort()
print(seen)
def grow(x):
    l2.append(1)
    return x
l2 = [2, 1]
try:
    l2.sort(key=grow)
except ValueError as e:
    print(e, l2)
print(sorted(["b", "B", "a", "A"]), sorted(["b", "B", "a", "A"], key=str.lower), sorted([3, "a", 2], key=str), sorted([(1, None), (0, None)]), sorted([0.0, -0.0, 0]), sorted([True, False, 1, 0]), sorted("éeèz"), sorted({3: 0, 1: 0}), sorted([b"b", b"a"]), sorted([[2], [1, 2]]), sorted([{1, 2}, {1}], key=len))
