# Lists: literals, indexing, slicing, methods.
l = [3, 1, 2]
l.append(5)
l.insert(0, 9)
l.insert(-1, 7)
l.insert(100, 8)
l.extend("ab")
print(l, len(l))
print(l.pop(), l.pop(0), l.index(1), l.count(2))
l.remove("a")
l.sort()
print(l)
l.reverse()
print(l, l[1:3], l[::2], l[::-1], l[-2:], l[10:], l[:-10])
l[1:3] = "xyz"
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[2:2] = [None]
l[:0] = (1,)
print(l)
c = l.copy()
c.clear()
print(c, l == l[:], l is l[:])
print([1] + [2], [0] * 3, 2 * [1, 2], [[]] * 2)
n = [1]
n.append(n)
print(n, n[1][1] is n)
print(list("abc"), list(range(3)), list({"k": 1}), list(), [*"ab"])
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1][1], lambda: [1].index(2), lambda: [1].remove(2),
          lambda: l["a"], lambda: [1] + (1,), lambda: [1] * [1], lambda: list(5), lambda: l[1.0],
          lambda: [].insert(1), lambda: [3, "a"].sort(), lambda: [].append(), lambda: [1][::0],
          lambda: [].pop("a"), lambda: [].extend(1), lambda: hash([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
try:
    l[0:1] = 5
except TypeError as e:
    print(e)
