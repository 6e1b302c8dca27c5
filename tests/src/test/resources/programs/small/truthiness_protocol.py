# __bool__ before __len__, errors from both, and where truth is asked.
class A:
    def __init__(self, v, log): self.v, self.log = v, log
    def __bool__(self):
        self.log.append(self.v)
        return self.v
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Both(L):
    def __bool__(self): return False
log = []
t, f = A(True, log), A(False, log)
if t and f or t: pass
while f: pass
assert t
x = 1 if f else 2
[y for y in (1,) if t]
not t, all([t, f, t]), any([f, t]), filter(None, [t]).__next__(), bool(f)
print(log, bool(L(0)), bool(L(2)), bool(Both(5)), [bool(L(n)) for n in (0, 1)])
class Bad:
    def __bool__(self): return 1
class Worse:
    def __len__(self): return -1
class Err:
    def __bool__(self): raise KeyError("asked")
for o in (Bad(), Worse(), Err(), NotImplemented):
    for g in (lambda: bool(o), lambda: not o, lambda: o and 1, lambda: 1 if o else 2):
        try:
            print(g(), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()
