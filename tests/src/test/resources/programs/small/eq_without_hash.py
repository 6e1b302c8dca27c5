# Classes that define equality only, hashing only, or inherit either.
class E:
    def __eq__(self, o): return True
class H:
    def __hash__(self): return 5
class EH(E):
    def __hash__(self): return 1
class Sub(EH): pass
class SubE(EH):
    def __eq__(self, o): return False
class Restored(E):
    __hash__ = object.__hash__
for c in (E, H, EH, Sub, SubE, Restored):
    o = c()
    try:
        print(c.__name__, {o: 1}[o], o == 5, o in [1], c.__hash__ is None, hash(o) == hash(o))
    except Exception as e:
        print(c.__name__, type(e).__name__, e)
class N:
    __eq__ = None
    __hash__ = None
for f in (lambda: N() == N(), lambda: hash(N()), lambda: N() != 1, lambda: {N()}, lambda: N() in [N()]):
    try: print(f())
    except TypeError as e: print(e)
import collections.abc
print([isinstance(c(), collections.abc.Hashable) for c in (E, H, EH, N)], E() != 5, E().__ne__(1), H() == H(), H() != H())
