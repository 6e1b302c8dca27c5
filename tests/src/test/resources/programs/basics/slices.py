# Slicing: negative steps, bounds out of range, slice objects, deletion and assignment.
s = "abcdefgh"
for sl in (slice(None), slice(2), slice(1, 5), slice(None, None, 2), slice(None, None, -1), slice(5, 1, -2),
           slice(-3, None), slice(None, -3), slice(100), slice(-100, 100), slice(3, 3), slice(5, 2), slice(1, 100, 3),
           slice(-1, -100, -3), slice(True, 4), slice(None, None, -100)):
    print(sl, s[sl], list(range(8))[sl], tuple(range(8))[sl], range(8)[sl], sl.indices(8))
l = list(range(8))
l[1:3] = []
print(l)
l[2:2] = "xy"
print(l)
l[::3] = [0, 0, 0]
print(l)
l[5:1:-1] = "dcba"
print(l)
del l[::2]
print(l)
del l[-1:]
print(l)
l[10:20] = [1]
print(l)
l[3:1] = ["between"]
print(l)
l[:] = l[::-1]
print(l)


class Show:
    def __getitem__(self, key):
        return key


o = Show()
print(o[1:2], o[:], o[::3], o[1:2, 3], o[...], o[()], o[1,], o[a:=5], o[*[1, 2], 3], o[lambda: 1:2].stop)
sl = slice(1, "x", [])
print(sl, sl.start, sl.stop, sl.step, slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3))
print(hash(slice(1, 2)) == hash(slice(1, 2)))
for f in (lambda: l[::0], lambda: l["a":], lambda: l[1.5:], lambda: slice(), lambda: slice(1, 2, 3, 4),
          lambda: slice(1).indices(-1), lambda: slice(1, 2, 0).indices(5), lambda: s[None], lambda: {}[1:2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Idx:
    def __index__(self):
        return 2


print(l[Idx():], l[Idx()], "abc" * Idx(), range(Idx()), s[:Idx()])
print(l[-0], l[~0], b"abc"[1], b"abc"[1:], bytearray(b"abc")[::-1])
