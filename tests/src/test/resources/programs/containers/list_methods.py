# Every method of list with its corner cases.
l = [1, 2, 3]
print(l.append(4), l.extend((5,)), l.insert(1, "i"), l.insert(-100, "first"), l.insert(100, "last"), l.insert(-1, "before last"), l)
print(l.pop(), l.pop(0), l.pop(-2), l.remove("i"), l)
l = [2, 3, 5, 1]
print(l.index(3), l.index(3, 0), l.index(5, -2), l.count(1), l.reverse(), l, l.sort(), l, l.copy() == l, l.copy() is l, l.clear(), l)
l = [True, 1, 1.0, "1", None]
print(l.index(1), l.count(1), l.index("1"), None in l, l.count(None), [[1], [2]].index([2]), [float("nan")].count(float("nan")))
l = [1, 2]
l.extend(l); print(l)
l += l; print(l)
l.extend({"k": 1}); l.extend("ab"); l.extend(x for x in [9]); print(l)
l[:] = [1]
l *= 3; print(l); l *= 0; print(l); l += "xy"; print(l)
l.extend(map(str, range(2))); print(l, l.__len__(), l.__contains__("x"), l.__getitem__(0), l.__add__([1]), l.__mul__(1), l.__rmul__(1), l.__eq__(5), l.__lt__(["z"]), l.__reversed__().__next__(), l.__iadd__([2]), l.__imul__(1), l.__sizeof__() > 0, l.__hash__)
for f in (lambda: [].pop(), lambda: [1].pop(1), lambda: [1].pop(-2), lambda: [1].pop("a"), lambda: [1].pop(1.0), lambda: [].remove(1), lambda: [].index(1), lambda: [1].index(1, 1), lambda: [1].index(1, "a"), lambda: [].insert("a", 1), lambda: [].insert(1), lambda: [].append(1, 2), lambda: [].extend(), lambda: [].extend(5), lambda: [].sort(1), lambda: [].sort(key=1) or "no elements", lambda: [2, 1].sort(key=1), lambda: [1, "a"].sort(), lambda: [].copy(1), lambda: [].count(), lambda: [].reverse(1), lambda: [] + None, lambda: [] < 5, lambda: [1].nope, lambda: [].__getitem__(0), lambda: list(1, 2), lambda: list(x=1), lambda: [1] * "a", lambda: [].append(x=1), lambda: [].pop(0, 1), lambda: [].insert(2 ** 70, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Stop:
    def __eq__(self, o):
        raise ValueError("eq")


for f in (lambda: [Stop()].index(1), lambda: [Stop()].count(1), lambda: 1 in [Stop()], lambda: [Stop()].remove(1), lambda: [Stop()] == [1], lambda: [Stop()] == []):
    try:
        print(f())
    except ValueError as e:
        print(e)
same = Stop()
print(same in [same], [same] == [same], [same].index(same), [same].count(same))
m = [1, 2, 3, 4]
print([m.remove(x) for x in m], m)
l = list(range(10))
del l[::3]; print(l); del l[-1], l[0]; print(l); del l[5:], l[:1]; print(l)
l[1:1] = l; print(l); l[::2] = "ab" if len(l[::2]) == 2 else [0] * len(l[::2]); print(l)
