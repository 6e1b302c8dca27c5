# Functions as values: defaults evaluated once, attributes, nested definitions.
def f(a, b=[]):
    b.append(a)
    return b


print(f(1), f(2), f(3, []), f(4))
print(f.__defaults__, f.__name__, f.__qualname__, f.__kwdefaults__)


def g():
    """Doc of g."""
    def inner():
        pass

    return inner


print(g.__doc__, g().__name__, g().__qualname__, g().__doc__, g()())
f.tag = "attribute"
print(f.tag, f.__dict__)
print((lambda: 1).__name__, (lambda: 1).__qualname__)
h = lambda x, *y, z=3, **k: (x, y, z, k)
print(h(1), h(1, 2, z=4, w=5))
print(callable(f), callable(5), callable(int))


def no_return():
    return


print(no_return(), (lambda: None)())


def many(a, b, c, d, e, f, g):
    return a + b + c + d + e + f + g


print(many(1, 2, 3, 4, 5, 6, 7), many(*range(7)), many(1, 2, *[3, 4], e=5, **{"f": 6, "g": 7}))
f.__name__ = "renamed"
print(f.__name__)
f.__defaults__ = ([100],)
print(f(5))


def recursion(n):
    return n and n + recursion(n - 1)


print(recursion(100))
print(type(f).__name__, type(len).__name__, type([].append).__name__, type(str.upper).__name__)
for bad in (lambda: setattr(f, "__name__", 1), lambda: setattr(f, "__defaults__", 1), lambda: f.nope,
            lambda: setattr(f, "__code__", 1), lambda: setattr(f, "__dict__", 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
