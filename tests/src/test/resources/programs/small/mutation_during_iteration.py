# Changing containers while they are iterated.
l = [1, 2, 3, 4]
print([l.remove(x) or x for x in l], l)
l = [1, 2, 3]
out = []
for x in l:
    out.append(x)
    if x < 3 and len(l) < 6: l.insert(0, x * 10)
print(out, l)
l = list(range(6))
for i, x in enumerate(l):
    if x % 2 == 0: del l[i]
print(l)
for make, change in ((lambda: {1: 1, 2: 2}, lambda d: d.update({9: 9})), (lambda: {1: 1, 2: 2}, lambda d: d.pop(1)), (lambda: {1, 2}, lambda s: s.add(9)), (lambda: {1, 2}, lambda s: s.discard(2)), (lambda: {1: 1}, lambda d: d.__setitem__(1, "same key"))):
    c = make()
    try:
        for x in c: change(c)
        print("fine", c)
    except RuntimeError as e:
        print(e)
d = {1: "a", 2: "b"}
for k in list(d): del d[k]
print(d)
ba = bytearray(b"abc")
for b in ba:
    if len(ba) < 6: ba.append(b)
print(ba)
s = {1}
it = iter(s); s.add(2); s.discard(2)
try: print(next(it), list(it))
except RuntimeError as e: print(e)
