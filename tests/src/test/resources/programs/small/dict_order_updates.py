# Insertion order through deletion, reinsertion, update and merge.
d = dict.fromkeys("cab", 0)
d["a"] = 1
del d["c"]
d["c"] = 2
d.update(b=5, z=6)
print(d, list(d), list(reversed(d)))
e = {**d, "a": "last write", "new": 1}
print(e, d | {"b": 0, "q": 1}, {"q": 1, "b": 0} | d)
d.popitem(); d["first"] = d.pop("b")
print(d, next(iter(d)), [k for k in d if d[k]], {v: k for k, v in d.items()}, dict(sorted(d.items())), sorted(d, key=d.get))
