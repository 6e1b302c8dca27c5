# Every kind of parameter together.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, z=8))
print(f(1, d=4, a=10, b=20))
print(f(*[1, 2], *(3, 4), d=5, **{"x": 1}, **{"y": 2}))


def only(*, k):
    return k


def pos(a, b, /):
    return a, b


def star(*args):
    return args


def kws(**kw):
    return kw


print(only(k=1), pos(1, 2), star(), star(1, 2), kws(), kws(a=1, b=2))
print(star(*"ab", 1, *range(2)))
print(kws(**{"not an identifier": 1, "class": 2}))
d = {"a": 1}
out = kws(**d)
out["b"] = 2
print(d)


def order(log=[]):
    def n(x):
        log.append(x)
        return x

    star(n(1), *[n(2)], n(3))
    kws(a=n(4), **{"b": n(5)}, c=n(6))
    return log


print(order())


def defaults(a=len("abc"), *, b=lambda: "late"):
    return a, b()


print(defaults(), defaults(1, b=lambda: 2))
print(f.__defaults__, f.__kwdefaults__)
print(f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
print(f.__code__.co_varnames)
f.__kwdefaults__["d"] = "now optional"
print(f(1))
