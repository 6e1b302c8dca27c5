# Unpacking in calls: order, iterables, mappings, duplicates.
def f(*args, **kw):
    return args, kw


print(f(*[1], *(2,), *{3: 0}, *"ab", *range(2), **{"x": 1}, y=2, **{"z": 3}), f(*[], **{}), f(1, *[2], 3, *[4]), f(k=1, *[2]), f(*(x for x in [1])))


class It:
    def __iter__(self):
        print("iterated", end="; ")
        return iter([1, 2])


class Map:
    def keys(self):
        print("keys", end="; ")
        return ["p", "q"]

    def __getitem__(self, k):
        return k.upper()


print(f(*It(), **Map()))
for call in ("f(*5)", "f(*None)", "f(**5)", "f(**[1])", "f(**{1: 2})", "f(a=1, **{'a': 2})", "f(**{'a': 1}, **{'a': 2})", "f(*[1], **None)", "len(*5)", "len(*[1, 2])", "int(**{'base': 2}, x=1)", "f(**{'a b': 1})", "f(**{'': 1})", "print(**{'sep': 5})", "(lambda a: a)(*[1], a=2)", "(lambda a: a)(**{'a': 1, 'b': 2})", "f(*[1] + [2])", "f(*[1] or [2], **{} or {'d': 1})", "dict(**{'a': 1}, b=2)", "dict(**{1: 2})", "str.join(*['-', 'ab'])", "max(*[1, 5, 3])", "zip(*[[1], [2]])", "type(*['T', (), {}])"):
    try:
        print(call, "=>", repr(eval(call)).split(" at 0x")[0])
    except TypeError as e:
        print(call, "->", e)


class Bad:
    def keys(self):
        return 5


class Bad2:
    def keys(self):
        return ["a"]


class Raising:
    def __iter__(self):
        raise TypeError("from iter")


class RaisingKeys:
    def keys(self):
        raise AttributeError("from keys")

    def __getitem__(self, k):
        return k


for o in (Bad(), Bad2()):
    try:
        f(**o)
    except Exception as e:
        print(type(e).__name__, e)
for g in (lambda: f(*Raising()), lambda: f(**RaisingKeys())):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)
args = [1, 2]
a, kw = f(*args)
args.append(3)
print(a)
d = {"x": [1]}
_, kw = f(**d)
kw["x"].append(2)
kw["new"] = 1
print(d)
def modify(*args, **kw):
    args += (9,)
    kw["k"] = 1
    return args, kw
print(modify(*args, **d), args, d)
print(*map(str, [1, 2]), sep="-")
print(sorted(*[[3, 1]], **{"reverse": True}), "{} {a}".format(*[1], **{"a": 2}), [*[1], *[2]], {**{"a": 1}, **{"a": 2, "b": 3}}, {*[1, 2], *[2]}, (*"ab",))
def deco(*a, **k):
    return lambda f: (a, k, f.__name__)
@deco(*[1], **{"z": 2})
def named(): pass
print(named)
class D(*[int], **{"metaclass": type}): pass
print(D(5), D.__mro__)
