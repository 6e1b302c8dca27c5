# range: attributes, equality, membership, slicing, huge values.
for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(5, 2), range(-3, 3), range(10 ** 20, 10 ** 20 + 3), range(0, 10 ** 20, 10 ** 19), range(True), range(3, 10, 100)):
    print(r, len(r), list(r)[:4], r.start, r.stop, r.step, bool(r), list(reversed(r))[:3])
r = range(0, 20, 3)
print(r[0], r[-1], r[2:5], r[::-1], r[::2], r[10:], r[-3:-1], r[5:1:-2], 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), r.count(10), None in r)
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 2, 5) == range(1, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) != range(4), {range(3): 1}[range(0, 3)])
print(max(range(5)), sum(range(10 ** 6)), 10 ** 18 in range(10 ** 19), 10 ** 18 + 1 in range(0, 10 ** 19, 2), range(10 ** 30)[10 ** 29], range(10 ** 30)[-1], (10 ** 30 - 1) in range(10 ** 30), min(range(5, 0, -1)))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), list(it), list(zip(range(2), range(5, 10))), [*range(2), *range(2)])
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1.5), lambda: range(1, 2, 3, 4), lambda: r[100], lambda: r["a"], lambda: r.index(10), lambda: len(range(10 ** 30)), lambda: r < r, lambda: r + r, lambda: r * 2, lambda: range(None), lambda: r.index("a"), lambda: range(stop=5), lambda: range(1)[1.0], lambda: setattr(r, "start", 1), lambda: range(10)[::0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Eq:
    def __eq__(self, o):
        return o == 3


print(range(I(3)), range(I(1), I(4), I(2)), r[I(1)], I(3) in r, Eq() in r, Eq() in range(3), r.index(Eq()), r.count(Eq()))
print(range(5).__reduce__(), repr(range(0, 5, 1)), str(range(1, 5, 2)), [i for i in range(5, -1, -1)], list(range(2 ** 63 - 2, 2 ** 63 + 1)))
print([list(range(a, b, c)) for a, b, c in ((0, 5, 2), (5, 0, -2), (0, -5, -1), (1, 1, 1))])
