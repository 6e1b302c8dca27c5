# Assignment targets of every kind in for, with, except, import, walrus and del.
class Box:
    def __setattr__(self, k, v):
        print("set", k, v, end="; ")
        super().__setattr__(k, v)

    def __setitem__(self, k, v):
        print("item", k, v, end="; ")

    def __delitem__(self, k):
        print("delitem", k, end="; ")

    def __enter__(self):
        return 1, [2, 3]

    def __exit__(self, *a):
        pass


b = Box()
b.x = b[0] = b.y, b[1:2] = 5, 6
print()
for b.i, (b[1], *b.rest) in [(1, (2, 3, 4))]:
    print(b.i, b.rest)
with b as (b.first, [b[2], b.second]):
    print(b.first, b.second)
(b.a), [b.b, (c)] = 1, (2, 3)
print(c)
del b.a, b[0], (b.b, [b[1:2]])
print(hasattr(b, "a"))
l = [0, 1, 2, 3]
i = 0
i, l[i], l[i + 1] = 2, "two", "three"
print(i, l)
l[0], l[1:3], *l[3:] = "a", "bc", "d", "e"
print(l)
x = [1, 2]
x[0], x = 5, x
print(x)
x = x[0] = [9, 8]
print(x[1], x[0] is x)
(a := [1]).append(2)
print(a)
for a[0] in "xy":
    pass
print(a)
[[[deep]]] = [[[7]]]
((p, q), r), s = ("ab", "c"), "d"
print(deep, p, q, r, s)
m = n = o = []
m += [1]
print(n, o is m)
*u, = v = "xyz"
print(u, v)
k, *k = 1, 2
print(k)
() = ()
[] = []
() = {}
try:
    () = [1]
except ValueError as e:
    print(e)
try:
    [z, z2] = {1}
except ValueError as e:
    print(e)
def counted():
    for i in range(3):
        print("made", i, end="; ")
        yield i
try:
    g1, g2 = counted()
except ValueError as e:
    print(e)
w, *_ = counted()
print(w, _)
class It:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
j, k, l = It()
print(j, k, l)
