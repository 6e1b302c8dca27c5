# Dicts and sets with colliding and odd hashes.
class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o):
        K.compared += 1
        return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f"K{self.n}"
K.compared = 0
d = {}
for i in range(20):
    d[K(i, 7)] = i
print(len(d), d[K(13, 7)], K(99, 7) in d, K.compared > 0, list(d)[:3])
for i in range(0, 20, 2):
    del d[K(i, 7)]
print(len(d), d.get(K(4, 7), "gone"), d[K(5, 7)], sorted(d.values()))
for h in (0, -1, 2 ** 61 - 1, 2 ** 63, -2 ** 63, 10 ** 30, True):
    print(hash(K(1, h)), {K(1, h): 1}[K(1, h)], K(1, h) in {K(1, h)})
e = {K(i, i * 2 ** 32): i for i in range(100)}
print(all(e[K(i, i * 2 ** 32)] == i for i in range(100)), len({K(i % 5, i % 3) for i in range(30)}), len(e))
