# slice: attributes, indices, equality, hashing, use in containers.
for a in ((5,), (1, 5), (1, 10, 2), (None, None, -1), (-3, None), (None, -3), (10, 0, -3), (None,), (2 ** 70,), (-2 ** 70, 2 ** 70), (5, 1), (None, None, 3), (True, False)):
    s = slice(*a); print(s, s.start, s.stop, s.step, s.indices(6), s.indices(0), list(range(6))[s])
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1) == slice(None, 1), slice(1) != slice(2), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2, None)), {slice(1): "k"}[slice(None, 1)], slice("a", [], None), slice(1).__reduce__(), isinstance(slice(1), slice), type(slice(1)).__name__)
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice(1).indices(-1), lambda: slice(1.5).indices(5), lambda: slice("a").indices(5), lambda: hash(slice([])), lambda: setattr(slice(1), "start", 1), lambda: [1][slice(None, None, 0)], lambda: "ab"["a":], lambda: (1,)[1.5:], lambda: slice(1) < slice("a"), lambda: slice(start=1), lambda: type("S", (slice,), {}), lambda: slice(1).indices("a"), lambda: slice(1)[0], lambda: b"ab"[::None], lambda: range(5)[:"x"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g = G(); print(g[1:2], g[:], g[::], g[1:2, ::3], g[...:1], g["a":"b":"c"], g[(1, 2)], g[1:2,], g[None]); g[1:] = 5; del g[:2]
