# The container protocol on user classes.
class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        print("get", key, end="; ")
        return self.cells[key]

    def __setitem__(self, key, value):
        print("set", key, value, end="; ")
        self.cells[key] = value

    def __delitem__(self, key):
        print("del", key, end="; ")
        del self.cells[key]

    def __len__(self):
        return len(self.cells)

    def __contains__(self, key):
        print("contains", key, end="; ")
        return "truthy" if key in self.cells else ""

    def __iter__(self):
        return iter(self.cells)

    def __reversed__(self):
        return "reversed result"

    def __length_hint__(self):
        return 3


g = Grid()
g[1, 2] = "a"
g["k"] = "b"
print(g[1, 2], len(g), (1, 2) in g, "zz" in g, "zz" not in g, list(g), reversed(g))
del g["k"]
print(len(g), bool(g))
g[...] = 5
g[1:2] = 6 if False else 7
print(g[...])
try:
    g["missing"]
except KeyError as e:
    print(repr(e))


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"


d = D(a=1)
print(d["a"], d["zz"], d.get("zz"), "zz" in d, len(d))


class L(list):
    def __getitem__(self, i):
        return ("wrapped", super().__getitem__(i))

    def __len__(self):
        return 100


l = L([1, 2])
print(l[0], l[-1], l[0:1], len(l), list(l), [*l], l == [1, 2], l)


class S(str):
    def __contains__(self, x):
        return True

    def __getitem__(self, i):
        return "item"


print("zz" in S("a"), S("abc")[1], S("abc").upper(), type(S("a") + "b").__name__, S("a") == "a")


class OldStyle:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if not 0 <= i < 3:
            raise IndexError
        return i * i


o = OldStyle()
print(list(o), list(reversed(o)), 4 in o, 5 in o, list(enumerate(o)), max(o))
for f in (lambda: len(object()), lambda: object()[0], lambda: 1 in object(), lambda: reversed(object()),
          lambda: iter(object()), lambda: object().__len__(), lambda: L.__getitem__(5, 0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    object()[0] = 1
except TypeError as e:
    print(e)
try:
    del object()[0]
except TypeError as e:
    print(e)


class BadLen:
    def __len__(self):
        return 2 ** 70


class NegLen:
    def __len__(self):
        return -5


for bad in (BadLen(), NegLen()):
    try:
        len(bad)
    except Exception as e:
        print(type(e).__name__, e)
import operator

print(operator.length_hint(g), operator.length_hint([1, 2]), operator.length_hint(5, 7))
