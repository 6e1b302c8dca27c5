# Tuples: literals, methods, operations and errors.
t = 1, 2, 3
print(t, (1,), (), tuple("ab"), tuple([1]), tuple())
print(t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2, 2 * ())
print(t.count(1), t.index(2), 2 in t, t == (1, 2, 3), t < (1, 3), t is tuple(t))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "key"}[1, 2])
a, (b, c) = 1, (2, 3)
print(a, b, c)
nested = ((1, 2), [3], "4")
nested[1].append(5)
print(nested)
print(((((1)))), ((1,),), (1, 2,), ("a" "b"))


def several():
    return 1, 2


print(several(), *several())
print((lambda: (1,))(), [1, 2] == (1, 2))
for f in (lambda: t[3], lambda: t["a"], lambda: t + [1], lambda: t.index(9), lambda: hash(([],)),
          lambda: tuple(5), lambda: t * 1.5, lambda: t.append(1), lambda: tuple(1, 2), lambda: -t,
          lambda: t["x":], lambda: t.count(), lambda: () < 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
for x, y in ((1, 2), (3, 4)):
    print(x * y)
print(sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 2), (1, 3)))
