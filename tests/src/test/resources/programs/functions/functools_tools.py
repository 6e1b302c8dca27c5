# functools: partial, wraps, reduce, lru_cache, singledispatch, cmp_to_key, total_ordering.
import functools
from functools import partial, reduce


def f(a, b=2, *args, **kw):
    "doc of f"
    return a, b, args, kw


p = partial(f, 1, k=5)
print(p(), p(3), p(3, 4, k=6, j=7), p.func is f, p.args, p.keywords, partial(p, 9).args, partial(p, k=1).keywords, repr(partial(int, base=2)), partial(int, base=2)("101"))
P = functools.Placeholder
print(partial(f, P, "b")("a"), repr(P), partial(f, P, 2, P, 4)(1, 3))
for g in (lambda: partial(), lambda: partial(5), lambda: partial(f, P), lambda: partial(f, P, 1)()):
    try:
        print(g())
    except TypeError as e:
        print(e)


@functools.wraps(f)
def wrapper(*a):
    return f(*a)


wrapper2 = functools.update_wrapper(partial(f), f)
print(wrapper.__name__, wrapper.__doc__, wrapper.__wrapped__ is f, wrapper2.__name__)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: f"({a}{b})", "abc"), reduce(max, [3], 5), reduce(lambda a, b: a + b, [], 7), reduce(lambda a, b: a - b, [10, 1, 2], initial=100))
try:
    reduce(max, [])
except TypeError as e:
    print(e)
calls = []


@functools.lru_cache(maxsize=2)
def slow(x, y=0):
    calls.append((x, y))
    return x * 2


print([slow(i) for i in (1, 2, 1, 3, 1, 2)], calls, slow.cache_info(), slow.cache_parameters(), slow.__name__)
slow.cache_clear()
print(slow.cache_info(), slow(1), slow(1.0), slow(True), slow(x=1), slow.cache_info())
try:
    slow([])
except TypeError as e:
    print(e)


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())
typed = functools.lru_cache(None, True)(lambda x: type(x).__name__)
print(typed(1), typed(1.0), typed(True), typed.cache_info())


@functools.singledispatch
def kind(x):
    return "object"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
@kind.register(tuple)
def _(x):
    return "sequence"


kind.register(float | complex, lambda x: "inexact")
print([kind(v) for v in (1, True, "s", [], (), 1.5, 1j, None)], kind.dispatch(bool)(1), sorted(t.__name__ for t in kind.registry))
try:
    kind()
except TypeError as e:
    print(e)


class M:
    @functools.singledispatchmethod
    def m(self, x):
        return "default"

    @m.register
    def _(self, x: str):
        return "str " + x

    part = functools.partialmethod(m, "fixed")

    @functools.cached_property
    def cached(self):
        calls.append("cached")
        return 1


print(M().m(1), M().m("a"), M().part())
o = M()
print(o.cached, o.cached, calls.count("cached"), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
