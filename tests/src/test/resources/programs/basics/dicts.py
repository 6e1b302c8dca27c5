# Dicts: order, methods, views, merging.
d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), d["b"], d.get("x"), d.get("x", 0))
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("b"), d.pop("zz", None), d.setdefault("e", 5), d.setdefault("a", 6))
d["b"] = "again"
print(d, d.popitem())
d.update({"p": 1}, q=2)
d.update([("r", 3), "st"])
print(d)
print(dict(a=1), dict([(1, 2)]), dict({"x": 1}, y=2), dict(), dict.fromkeys("ab"), dict.fromkeys([1], 0))
print({1: "int", 1.0: "float", True: "bool"}, {"a": 1, "a": 2})
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2})
print("a" in d, "zz" not in d, d == dict(reversed(list(d.items()))))
print(list(reversed({"x": 1, "y": 2})), d.copy() is d)
k, v = d.keys(), d.values()
d["new"] = 1
print("new" in k, len(v), k & {"new", "nope"}, sorted({"a": 1}.items() | {("b", 2)}))
print({}.keys(), {1: 2}.values(), {1: 2}.items())
for f in (lambda: {}["k"], lambda: {}[1, 2], lambda: {}.pop("x"), lambda: {}.popitem(), lambda: {[]: 1},
          lambda: {}[{}], lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict(["ab", "c"]),
          lambda: {}.nope, lambda: {} + {}, lambda: {1: 2}[None], lambda: hash({}), lambda: {}.update(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as e:
    print(e)
d.clear()
print(d, not d)
