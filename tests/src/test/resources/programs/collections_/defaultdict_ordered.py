# defaultdict, OrderedDict, ChainMap, UserDict and friends.
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict

d = defaultdict(list)
d["a"].append(1); d["b"]
print(d, d.get("zz"), "zz" in d, d.default_factory, defaultdict(int, {"x": 1}), defaultdict(None), len(d), d.copy(), d == {"a": [1], "b": []}, d | {"c": 2})
for f in (lambda: defaultdict(None)["k"], lambda: defaultdict(5), lambda: defaultdict(lambda: 1 / 0)["k"], lambda: defaultdict(int)[[]], lambda: defaultdict(list, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1
print(dict(t["a"]["b"]), d.__missing__("new"), "new" in d, {k: v for k, v in d.items()}, d.pop("zz", 0))
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); print(o); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o, list(reversed(o)))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict.fromkeys("ab"), o | {"z": 1}, repr(OrderedDict()), o.keys(), o.copy())
for f in (lambda: OrderedDict().popitem(), lambda: o.move_to_end("nope"), lambda: o["nope"], lambda: o.pop("nope")):
    try:
        print(f())
    except KeyError as e:
        print(repr(e))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 5
print(m, m["a"], m["b"], list(m), len(m), m.maps, m.parents, m.new_child({"a": 0})["a"], dict(m), "b" in m, m.get("q"), m.pop("a"), m["a"], m | {"d": 1}, bool(ChainMap()))
for f in (lambda: m["q"], lambda: m.pop("b"), lambda: m.popitem() and m.popitem()):
    try:
        print(f())
    except KeyError as e:
        print(e)


class U(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(str(k), v)


u = U({1: "a"}, b=2)
u.update({3: 4}); print(u, u.data, "1" in u, 1 in u, len(u), u.get("1"), u | {5: 6}, u.copy(), type(u.copy()).__name__)
l = UserList([3, 1]); l.append(2); l.sort(); print(l, l + [1], l[0:2], type(l[0:1]).__name__, l == [1, 2, 3], l * 2, UserList("ab"))
s = UserString("abc"); print(s, s.upper(), s + "d", s[0], len(s), s == "abc", type(s.upper()).__name__, "b" in s, s % ())
