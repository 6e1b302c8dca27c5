# Truth about equality, hashing and containers that does not depend on identity of numbers.
a, b = 1000, 10 ** 3
print(a == b, {a: 1}[b], a in [b], [a].index(b), (a,) == (b,), hash(a) == hash(b), len({a, b}))
s, t = "hello world", " ".join(["hello", "world"])
print(s == t, {s: 1}[t], s in (t,), hash(s) == hash(t), {s, t} == {t})
f, g = 0.1 + 0.2, 0.30000000000000004
print(f == g, {f: 1}[g], hash(f) == hash(g))
print({1: "a", 1.0: "b", True: "c"}, {0: "z", False: "f"}, {"1": 1, 1: 2}, {(1, 2): "t", (1.0, 2.0): "u"}, {frozenset([1]): 1, frozenset([True]): 2})
print([1, 1.0, True].count(1), [0, False, 0.0, "", None].count(0), (1, True) == (True, 1), [1] == [True], {1} == {True}, {1: 1} == {True: True}, "a" == 97, b"a" == "a", [] == (), {} == set(), None == 0, None == False)
print(1 in {True: 0}, True in {1: 0}, 1.0 in {1}, "1" in {1: 0}, (1,) in {(True,)}, 2 ** 64 in {2.0 ** 64}, -0.0 in {0}, 0.0 in [-0.0], float("nan") in [1, 2], complex(1, 0) in [1])
d = {}
d[1] = "int"
d[1.0] = "float"
d[True] = "bool"
print(d, list(d)[0].__class__.__name__, d.get(1 + 0j), d.pop(1.0), d)
class E:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return self.k == (o.k if isinstance(o, E) else o)
    def __hash__(self): return hash(self.k)
print(E(1) == 1, 1 == E(1), E(1) in [1], E(1) in {1}, 1 in {E(1)}, {E("a"): 1}["a"], {"a": 1}[E("a")], len({E(1), 1, 1.0, E(True)}))
print(sorted({3, 1, 2}), min({2: 0, 1: 0}), sum({1, 2, 3}), max({"a": 1, "b": 0}), any({0, ""}), all({1, "a"}), [*sorted({"b", "a"})], len({*"hello"}), sorted("hello", key="olhe".index))
print(bool(0.0), bool(-0.0), bool(0j), bool(""), bool(" "), bool([[]]), bool(float("nan")), not None, not [], bool(range(0)), bool(range(1)), bool(b"\0"), bool(lambda: 0), bool(type), bool(...))
