# Generators keep locals, cells and arguments; generator expressions bind late.
def accumulate(values, total=0):
    for v in values:
        total += v
        yield total


a, b = accumulate([1, 2, 3]), accumulate([10], total=5)
print(next(a), next(b), next(a), next(a))
n = 1
gen = (n * x for x in [1, 2, 3])
n = 10
print(list(gen))
source = [1, 2]
gen = (x for x in source)
source = [3]
print(list(gen))
source = [1, 2]
gen = (x for x in source)
source.append(3)
print(list(gen))


def make():
    fs = []
    k = 0

    def up():
        nonlocal k
        k += 1
        yield k
        k += 10
        yield k

    return up, lambda: k


up, read = make()
one, two = up(), up()
print(next(one), next(two), next(one), read(), next(two), read())


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


import itertools

print(list(itertools.islice(primes(), 10)))


def pipeline(lines):
    stripped = (line.strip() for line in lines)
    filled = (line for line in stripped if line)
    return (w for line in filled for w in line.split())


print(list(pipeline([" a b ", "", "c\n"])))


class C:
    values = [1, 2]

    def __iter__(self):
        yield from self.values
        yield len(self.values)

    def items(self):
        return ((i, v) for i, v in enumerate(self))


c = C()
print(list(c), dict(c.items()), max(c), sorted(c, reverse=True))
x, *y = c
print(x, y)


def args(*a, k=1, **kw):
    yield a
    yield k
    yield kw


print(list(args(1, 2, k=3, z=4)))
print([list(range(i)) for i in (j for j in range(3))], sum(i * j for i in range(3) for j in range(i)))
try:
    accumulate()
except TypeError as e:
    print(e)
