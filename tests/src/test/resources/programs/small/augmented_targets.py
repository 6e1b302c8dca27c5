# Augmented assignment to names, attributes, items, slices, with side effects once.
log = []
class T:
    def __init__(self): self.d = {"k": [1]}
    def get(self):
        log.append("get")
        return self.d
t = T()
t.get()["k"] += [2]
t.get()["n"] = 1
t.get()["n"] -= 5
t.d["k"][0] *= 10
t.d["k"][0:1] += ["s"]
t.count = 0
t.count += len(log)
print(t.d, log, t.count)
x = [[0] * 2] * 2
x[0][1] += 1
x[1] = x[1] + [9]
x[0] += [8]
print(x)
s = "a"
s += "b" * 2
s *= 2
n = 5
n //= 2; n **= 3; n <<= 2; n |= 1; n ^= 8; n &= ~1; n %= 7; n -= -1
f = 1.5
f += 1; f /= 2; f **= 2
l = m = (1,)
l += (2,)
z = {1}
w = z
z |= {2}; z &= {2, 3}; z ^= {5}
print(s, n, f, l, m, sorted(w), z is w)
