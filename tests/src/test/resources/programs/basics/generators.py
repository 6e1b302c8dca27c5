# Generators: laziness, send, return values, exhaustion.
def count(n):
    print("start")
    for i in range(n):
        got = yield i
        if got is not None:
            print("got", got)
    print("end")
    return "result"


g = count(2)
print(type(g).__name__, g is iter(g), g.__name__)
print(next(g))
print(g.send("hello"))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("again", e.value, e.args)
print(list(g), next(g, "default"))
print(list(count(1)), [*count(0)])
g = count(3)
try:
    g.send("early")
except TypeError as e:
    print(e)


def delegating():
    r = yield from count(1)
    print("delegate got", r)
    yield from "ab"
    yield from [1]


print(list(delegating()))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


import itertools

print(list(itertools.islice(infinite(), 3)))
print(sum(x for x in infinite() if x < 0) if False else "skipped")
a, b, *c = (x * x for x in range(5))
print(a, b, c)


def echo():
    value = None
    while True:
        value = (yield value) or "nothing"


e = echo()
print(next(e), e.send(1), e.send(0), next(e))
e.close()
print(list(e))


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5]])))
print(max(x % 7 for x in range(100)), "".join(c for c in "abc" if c != "b"))
def empty(): return; yield
print(list(empty()), dict((k, k * 2) for k in range(2)), set(i for i in (1, 1)))
