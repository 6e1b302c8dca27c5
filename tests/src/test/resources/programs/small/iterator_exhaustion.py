# Iterators give their items once; containers again and again.
l = [1, 2, 3]
it, g, m, z, e = iter(l), (x for x in l), map(str, l), zip(l, l), enumerate(l)
for x in (it, g, m, z, e, reversed(l), filter(None, l)):
    print(type(x).__name__, list(x), list(x), next(x, "end"), iter(x) is x)
for x in (l, tuple(l), set(l), dict.fromkeys(l), range(3), "abc", {1: 2}.items()):
    print(type(x).__name__, len(list(x)), len(list(x)), iter(x) is x)
it = iter(l)
print(2 in it, list(it), 2 in it, [*zip(*[iter("abcdef")] * 2)], dict(zip(*[iter("k1v2")] * 2)), sum(it), max(it, default="none"))
