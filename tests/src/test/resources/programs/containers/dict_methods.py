# Every method of dict with its corner cases.
d = dict(a=1, b=2)
print(d.get("a"), d.get("z"), d.get("z", 5), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("d", []), d, d.pop("a"), d.pop("z", "dflt"), d.popitem(), d.keys(), d.values(), d.items(), d.copy(), d.update(), d)
d.update({"x": 1}); d.update([("y", 2)], z=3); d.update((k, k * 2) for k in "p"); d.update(dict=5, self=6); print(d)
print(dict([["a", 1], ("b", 2), "cd"]), dict({}, a=1), dict(zip("ab", [1, 2])), dict.fromkeys("aba", 0), dict.fromkeys([]), {**d, "x": 0}["x"], dict({"a": 1}, a=2), dict(**{"k": 1}), dict([(1, 2), (1, 3)]))
print({"a": 1} | {"a": 2, "b": 3}, {"b": 1, "a": 2} == {"a": 2, "b": 1}, {"a": 1} != {"a": 1.0}, {1: "a"} == {True: "a"}, {} == [], {"a": [1]} == {"a": [1]})
d = {"a": 1}
d |= {"b": 2}; d |= [("c", 3)]; print(d)
del d["a"]; d["a"] = "end"; print(list(d), list(reversed(d)), list(reversed(d.values())), list(d.items())[-1])
d = {1: "a"}
d[1.0] = "b"; d[True] = "c"; print(d, list(map(type, d)))
for f in (lambda: {}["x"], lambda: {}[1, 2], lambda: {}.pop("x"), lambda: {}.pop(), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.get([]), lambda: [] in {}, lambda: {}.setdefault({}), lambda: {}.setdefault(), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update(["a"]), lambda: {}.update([("a", 1, 2)]), lambda: {}.update("ab"), lambda: {}.update({}, {}), lambda: dict(1), lambda: dict([[]]), lambda: dict({}, {}), lambda: {} | [], lambda: {} < {}, lambda: {}.fromkeys(), lambda: {}.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {}.nope, lambda: {}.has_key(1), lambda: hash({}), lambda: {}.get(), lambda: {}.keys(1), lambda: {(1, []): 1}, lambda: {slice(1): 1}, lambda: {set(): 1}, lambda: {}.copy(1), lambda: [1] | {}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n

    def __repr__(self):
        return f"K{self.n}"


d = {K(i): i for i in range(5)}
d[K(2)] = "two"
del d[K(3)]
print(d, K(4) in d, K(9) in d, d.pop(K(0)), len(d))
d = {}
for i in range(1000):
    d[i] = i
    if i % 3 == 0:
        del d[i // 2 if i // 2 in d else i]
print(len(d), list(d)[:8], sum(d))
d = {i: None for i in range(8)}
for i in range(8):
    d.pop(i); d[i + 100] = 1
print(list(d), d.__contains__(100), d.__len__(), d.__getitem__(101), d.__eq__(5), d.__or__([]), d.__class_getitem__(int), d.__iter__().__length_hint__())
