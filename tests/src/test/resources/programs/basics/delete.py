# del of names, items, slices, attributes and tuples of them.
x = 1
del x
try:
    x
except NameError as e:
    print(e)
a, b, c = 1, 2, 3
del a, (b, c)
print("a" in globals(), "b" in globals(), "c" in globals())
l = list(range(10))
del l[0]
del l[-1]
del l[1:3], l[::2]
print(l)
d = {"k": 1, "j": 2}
del d["k"]
print(d)
for f in ("del d['k']", "del l[50]", "del undefined", "del d.attr", "del (1,)[0]", "del 'abc'[0]",
          "del l['x']", "del range(3)[0]", "del len.__name__", "del int.bit_length"):
    try:
        exec(f)
    except Exception as e:
        print(type(e).__name__, e)


class C:
    pass


o = C()
o.x = 1
del o.x
print(hasattr(o, "x"))


def f(n):
    if n:
        del n
    try:
        return n
    except UnboundLocalError as e:
        return str(e)


print(f(0), f(1))


def g():
    v = 1

    def inner():
        return v

    del v
    try:
        return inner()
    except NameError as e:
        return str(e)


print(g())
for i in range(3):
    pass
del i
print("i" in dir())
