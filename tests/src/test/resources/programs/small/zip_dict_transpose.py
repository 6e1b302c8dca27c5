# zip, dict and sorted idioms.
keys, vals = ["a", "b", "c"], [3, 1, 2]
d = dict(zip(keys, vals))
print(d, dict(zip(d.values(), d)), sorted(d, key=d.get), [k for k, _ in sorted(d.items(), key=lambda p: p[1])], list(zip(*sorted(zip(vals, keys)))), {k: v for k, v in d.items() if v > 1}, max(zip(d.values(), d)), dict(enumerate(keys, 1)), list(zip(keys, keys[1:])), [a + b for a, b in zip("abc", "xyz")], dict.fromkeys(keys, []), {**d, "z": 0} | {"a": 9}, [*zip(range(3), reversed(range(3)))], list(map(lambda k, v: k * v, keys, vals)), sum(x * y for x, y in zip(vals, vals)), dict(map(reversed, d.items())), {len(k): k for k in ("x", "yy", "z")}, list(zip(*[iter(range(6))] * 3)))
a, b = zip(*d.items())
print(a, b, list(zip()), list(zip(keys)), next(zip(keys, vals)))
