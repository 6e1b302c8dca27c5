# Deep recursion: normal use, the limit, recovery after it.
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))


def forever(n):
    return forever(n + 1)


for attempt in range(3):
    try:
        forever(0)
    except RecursionError as e:
        print(type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))


class R:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)


for f in (lambda: R().a, lambda: repr(R())):
    try:
        f()
    except RecursionError as e:
        print("RecursionError")
l = []
l.append(l)
d = {"self": l}
l.append(d)
d["d"] = d
print(l, d)
t = ([],)
t[0].append(t)
print(t)
try:
    l == [l, d] and None
    m = []
    m.append(m)
    k = [m]
    m[0] = k
    print(m == k)
except RecursionError as e:
    print(type(e).__name__)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(10, *"abc"))
even = lambda n: True if n == 0 else odd(n - 1)
odd = lambda n: False if n == 0 else even(n - 1)
print(even(100), odd(7))
print(depth(500))
