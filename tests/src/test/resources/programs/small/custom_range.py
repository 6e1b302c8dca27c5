# A range of floats with the sequence protocol.
class FRange:
    def __init__(self, start, stop, step):
        if step == 0: raise ValueError("step must not be zero")
        self.start, self.stop, self.step = start, stop, step
    def __len__(self): return max(0, -int(-(self.stop - self.start) // self.step))
    def __getitem__(self, i):
        if isinstance(i, slice):
            a, b, c = i.indices(len(self))
            return [self[k] for k in range(a, b, c)]
        if i < 0: i += len(self)
        if not 0 <= i < len(self): raise IndexError(f"index {i}")
        return self.start + i * self.step
    def __contains__(self, v): return any(abs(v - x) < 1e-9 for x in self)
    def __repr__(self): return f"FRange({self.start}, {self.stop}, {self.step})"
r = FRange(0, 1, 0.25)
print(r, len(r), list(r), r[-1], r[1:3], r[::-1], 0.5 in r, 0.6 in r, list(reversed(r)), max(r), sum(r), bool(FRange(1, 0, 1)), list(FRange(3, 0, -1)), [*zip(r, "ab")])
for f in (lambda: r[9], lambda: FRange(0, 1, 0), lambda: r["a"], lambda: r.index(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
