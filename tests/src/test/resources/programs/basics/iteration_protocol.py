# The iterator protocol by hand: __iter__, __next__, __getitem__, iter with a sentinel.
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return Counter(self.n)


class Counter:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


c = Count(3)
print(list(c), list(c), sum(c), max(c), 2 in c, 9 in c, [*c], tuple(c), sorted(c, reverse=True))
a, b, d = c
print(a, b, d)


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        return i * 10


print(list(Seq()), 20 in Seq(), 5 in Seq(), [*Seq()], list(reversed([*Seq()])))
it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
try:
    next(it)
except StopIteration as e:
    print(repr(e))
values = iter("abcXdef")
print(list(iter(lambda: next(values), "X")), next(values))


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class BadIter:
    def __iter__(self):
        return 5


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("from next")


for bad in (NoIter(), BadIter(), Raises(), 5, object()):
    for f in (iter, list, lambda b: 1 in b):
        try:
            print(f(bad) and "an object")
        except Exception as e:
            print(type(e).__name__, e)
for f in (lambda: next([]), lambda: iter(5, 6), lambda: next(), lambda: reversed(5), lambda: reversed({1}), lambda: len(iter([]))):
    try:
        print(f())
    except TypeError as e:
        print(e)
e = enumerate("ab", start=5)
print(next(e), list(e), list(e))
z = zip([1, 2, 3], "ab")
print(list(z), list(zip()), list(zip([1])), list(zip(*[(1, 2), (3, 4)])))
l = [1, 2, 3]
it = iter(l)
next(it)
l.clear()
print(list(it))
l.append(5)
print(list(it))
