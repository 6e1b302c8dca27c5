# all, any, sum, with laziness and odd start values.
def noisy(values):
    for v in values:
        print("yield", v, end="; ")
        yield v


print(all(noisy([1, 0, 1])), any(noisy([0, 1, 0])), all([]), any([]), all([[]]), any([[]]), all("a"), any({0: 1}))
print(sum([1, 2, 3]), sum([]), sum([], 5), sum([1.5, 2]), sum([True, True]), sum(range(101)), sum([10 ** 20, 1]), sum([0.1] * 10), sum([0.1] * 3), sum([1e308, 1e308, -1e308]))
print(sum([1, 2], start=10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1j, 2]), sum([1e16, 1, -1e16]), sum([1e100, 1.0, -1e100]), sum([1, 1e16, 1, -1e16]), sum([0.1, 0.2, 0.3]))
print(sum([2 ** 62, 2 ** 62]), sum([2 ** 63 - 1, 1]), sum([-2 ** 63, -1]), sum([float("inf"), 1]), sum([float("inf"), float("-inf")]), sum([-0.0]), sum([-0.0], -0.0), sum((x for x in [1, 2]), start=0.5))


class N:
    def __init__(self, v):
        self.v = v

    def __radd__(self, o):
        return N((o if isinstance(o, int) else o.v) + self.v)

    def __add__(self, o):
        return N(self.v + o.v)


print(sum([N(1), N(2)]).v)
for f in (lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(5), lambda: sum([1, "a"]), lambda: sum([[1]]), lambda: sum(), lambda: all(5), lambda: any(),
          lambda: all([1], [2]), lambda: sum([1], 2, 3), lambda: sum([None])):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Bad:
    def __bool__(self):
        raise ValueError("truth")


for f in (lambda: all([Bad()]), lambda: any([0, Bad()]), lambda: any([1, Bad()])):
    try:
        print(f())
    except ValueError as e:
        print(e)
