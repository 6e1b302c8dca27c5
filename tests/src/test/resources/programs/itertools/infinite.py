# count, cycle, repeat.
from itertools import count, cycle, repeat, islice

take = lambda it, n=4: list(islice(it, n))
print(take(count()), take(count(5)), take(count(5, -2)), take(count(0.5, 0.25)), take(count(2 ** 63 - 1)), take(count(1, 0)), take(count(step=3)), take(count(start=1, step=10)), repr(count(3)), repr(count(3, 2)), take(count(1j)))
from fractions import Fraction

print(take(count(Fraction(1, 2), Fraction(1, 3))), take(count(True)))
print(take(cycle("ab"), 5), take(cycle([])), take(cycle(iter([1, 2])), 5), take(cycle(x for x in "xy"), 5))
print(take(repeat(1)), list(repeat("a", 2)), list(repeat(1, 0)), list(repeat(1, -5)), repr(repeat(1)), repr(repeat([1], 3)), repeat(1, 5).__length_hint__(), list(map(pow, range(4), repeat(2))), list(repeat(object=1, times=2)))
c = count()
print(next(c), next(c), repr(c), list(zip(c, "ab")), next(c))
r = repeat(1, 3)
next(r)
print(repr(r), list(r), repr(r))
for f in (lambda: count("a"), lambda: count(1, "a"), lambda: count(1, 2, 3), lambda: cycle(), lambda: cycle(5), lambda: repeat(), lambda: repeat(1, "a"), lambda: repeat(1).__length_hint__(), lambda: repeat(1, 2, 3), lambda: len(count()), lambda: cycle(a=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
