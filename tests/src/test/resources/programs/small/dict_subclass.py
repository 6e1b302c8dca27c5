# A dict subclass: overridden methods and which operations use them.
class D(dict):
    def __getitem__(self, k): return ("got", super().__getitem__(k))
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __missing__(self, k): return f"no {k}"
    def __contains__(self, k): return k == "always" or super().__contains__(k)
    def keys(self): return ["fake"]
    def __len__(self): return 99
    def __iter__(self): return iter(["iter"])
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("e", 4)
print(d["a"], d["zz"], d.get("a"), "always" in d, "a" in d, len(d), list(d), d.keys(), list(d.values()), list(d.items()), repr(d), bool(d), dict(d) if False else dict.__len__(d), {**{}, "x": 1} | dict.copy(d), d == {"a": 1, "B": 2, "c": 3, "e": 4}, d.pop("a"), [k for k in d], type(d.copy()).__name__, type(d | {}).__name__, D.fromkeys("ab"), dict.__getitem__(d, "B"))
print("%(B)s" % d, "{B}".format_map(d), sorted(dict.keys(d)), eval("B", {}, d), max(d))
class S(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
s = S(x=1); s.y = 2
print(s, s.extra, vars(s), s | {"z": 1}, type(s | {}).__name__, isinstance(s, dict), S({"a": 1}, b=2), {s["x"]: 1})
