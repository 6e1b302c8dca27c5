# In-place operators, their fallback, and what they bind.
class Acc:
    def __init__(self):
        self.items = []

    def __iadd__(self, o):
        self.items.append(o)
        return self

    def __isub__(self, o):
        return "replaced"

    def __imul__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return ("mul", o)

    def __add__(self, o):
        return "add"


a = b = Acc()
a += 1
a += 2
print(a is b, a.items, a + 1)
a *= 3
print(a)
b -= 1
print(b)


class Every:
    pass


for name in "iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul".split():
    setattr(Every, f"__{name}__", lambda self, o, name=name: self.log.append(name) or self)
e = Every()
e.log = []
e += 1; e -= 1; e *= 1; e /= 1; e //= 1; e %= 1; e **= 1
e <<= 1; e >>= 1; e &= 1; e |= 1; e ^= 1; e @= 1
print(e.log)


class Holder:
    pass


h = Holder()
h.acc = Acc()
h.acc += "x"
d = {"k": Acc()}
d["k"] += "y"
l = [Acc()]
l[0] += "z"
print(h.acc.items, d["k"].items, l[0].items)


class Watch:
    def __init__(self):
        self.v = 1

    def __getitem__(self, k):
        print("get", k, end="; ")
        return self.v

    def __setitem__(self, k, v):
        print("set", k, v, end="; ")
        self.v = v


w = Watch()
w["a"] += 5
w[1:2] *= 2
print(w.v)


class Attr:
    def __getattr__(self, name):
        print("getattr", name, end="; ")
        return 10

    def __setattr__(self, name, v):
        print("setattr", name, v, end="; ")


o = Attr()
o.x += 1
o.y //= 3
print()
for f in ("x = object(); x += 1", "x = []; x += 5", "x = (); x += [1]", "x = 'a'; x += 1", "x = {}; x |= 5",
          "x = set(); x |= [1]", "x = None; x -= 1", "x = []; x -= [1]", "x = []; x *= 'a'", "x = 1; x @= 2",
          "x = {}; x |= [('a', 1)]; print(x)", "x = [1]; x += 'ab'; print(x)", "x = b'a'; x += bytearray(b'c'); print(x)",
          "x = bytearray(b'a'); x += b'c'; print(x)", "x = 1; x += 1.5; print(x)", "x = 2; x **= -1; print(x)",
          "x = 1; x <<= 70; print(x)", "x = True; x &= 1; print(x)", "x = (1,); x *= 2; print(x)"):
    try:
        exec(f)
    except TypeError as e:
        print(e)
x = [1]
y = (x,)
try:
    y[0].__iadd__([2])
    y[0] += [3]
except TypeError as e:
    print(e, y)
