# The order in which a call evaluates its parts.
def n(x):
    print("n", x, end="; ")
    return x


def f(*args, **kwargs):
    return args, kwargs


print(f(n(1), *n([2]), n(3), k=n(4), **n({"z": 5})))
print(n([1, 2, 3])[n(0):n(2)])
print({n("a"): n(1), n("b"): n(2)})
print([n(1), *n([2]), n(3)], {n(4)})
print(n(1) + n(2) * n(3), n(2) ** n(3) ** n(0))
print(n(0) or n(2) and n(3))
print(n(1) if n(0) else n(2))


class C:
    def __getattr__(self, name):
        print("get", name, end="; ")
        return lambda *a: (name, a)


print(C().m(n(1), n(2)))
x = [0]
x[n(0)] = n("right first, then index")
print()


def named(text):
    print("decorator", text, end="; ")
    return lambda f: print("applied", text, f.__name__, end="; ") or f


@named(n("outer"))
@named(n("inner"))
def _(a=n("default")):
    pass


print()


def defaults(a=n("d1"), *, b=n("d2")) -> n("not evaluated yet"):
    pass


print()


class D(n(1) and C, metaclass=n(2) and type):
    n("body")


print(D.__name__)
lambda a=n("default of lambda"): n("body not run")
print()
print(f"{n(1)}{n(2)!r:>{n(5)}}")
del x[n(0)]
print(x)
assert n(1), n("message not evaluated")
print(n("z") in n(["z"]), n(1) is n(1))
for n.attr in n([7]):
    print(n.attr)
