# Observers, events and undo with plain callables.
class Signal:
    def __init__(self): self._slots = []
    def __iadd__(self, f): self._slots.append(f); return self
    def __isub__(self, f): self._slots.remove(f); return self
    def __call__(self, *a, **k): return [f(*a, **k) for f in tuple(self._slots)]
    def __len__(self): return len(self._slots)
class Model:
    def __init__(self): self.changed, self.undo, self._v = Signal(), [], 0
    @property
    def v(self): return self._v
    @v.setter
    def v(self, new):
        old, self._v = self._v, new
        self.undo.append(lambda: setattr(self, "_v", old))
        self.changed(old, new=new)
m, seen = Model(), []
def watch(old, new): seen.append((old, new))
m.changed += watch
m.changed += lambda old, new: seen.append(f"{old}->{new}")
m.v = 5
m.v += 2
m.changed -= watch
m.v = 1
print(seen, m.v, len(m.changed), m.changed(8, new=9))
while m.undo: m.undo.pop()(); print(m.v, end=" ")
try: m.changed -= watch
except ValueError as e: print(e)
