# Loops make closures that see the last value.
fs = []
for i in range(3):
    def f():
        return i
    fs.append(f)
print([f() for f in fs])
i = "changed"
print([f() for f in fs], [(lambda: i)() for i in range(2)])
def make():
    out = []
    for k in range(3):
        out.append((lambda: k, lambda k=k: k))
    k = "end"
    return out
print([(a(), b()) for a, b in make()])
