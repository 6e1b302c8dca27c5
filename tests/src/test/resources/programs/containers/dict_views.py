# Views: liveness, set operations, comparison, iteration errors.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, "c" in i, ("c",) in i)
print(sorted(k & "ab"), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), sorted(i & {("a", 1)}), sorted({"a", "x"} - k), sorted(["a"] & k) if False else sorted(k & ["a"]), k == {"a", "b", "c"}, k <= {"a", "b", "c", "d"}, k > {"a"}, i == {("a", 1), ("b", 2), ("c", 3)}, k.isdisjoint("xyz"), v == d.values(), v == v, k == d.keys(), k != list(k), {"a"} < k)
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), next(iter(i)), dict(i) == d, set(k) == k, k.mapping["a"], type(k.mapping).__name__, type(k & k).__name__)
for f in (lambda: k[0], lambda: k + k, lambda: v & v, lambda: hash(k), lambda: k | 5, lambda: i | {(1, [])} if False else i & 5, lambda: k.add(1), lambda: v < v, lambda: k < [1], lambda: {"l": []}.items() & {1}, lambda: {"l": []}.items() | set(), lambda: k.mapping.__setitem__("a", 1), lambda: type(k)(), lambda: len(iter(k)), lambda: k.isdisjoint(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def mutate(action):
    d = {i: i for i in range(4)}
    seen = []
    try:
        for x in d:
            seen.append(x)
            action(d, x)
        return seen, d
    except RuntimeError as e:
        return seen, str(e)


print(mutate(lambda d, x: d.update({x: "same keys"})))
print(mutate(lambda d, x: d.update({x + 10: 1})))
print(mutate(lambda d, x: d.pop(x)))
print(mutate(lambda d, x: d.clear()))
print(mutate(lambda d, x: (d.pop(x), d.update({x + 100: 1}))) [1] if False else "skip")
it = iter({1: 1, 2: 2})
print(next(it), list(it), list(it))
e = {}
it = iter(e)
e[1] = 1
try:
    next(it)
except RuntimeError as x:
    print(x)
for name in ("values", "items"):
    e = {1: 1}
    try:
        for _ in getattr(e, name)():
            e[len(e) + 1] = 0
    except RuntimeError as x:
        print(name, x)
print([x for x in {1: 2}.items()], dict((v, k) for k, v in d.items()), sorted(d.items(), key=lambda p: -p[1]), max(d, key=d.get), {**dict.fromkeys(k, 0)}, [*d.values()], len({}.keys()), repr({}.items()), {}.keys() == set(), {}.keys() == {}.items())
a = {}
a["v"] = a.values()
print(a)
