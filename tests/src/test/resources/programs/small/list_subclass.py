# A list subclass: results of operations, overridden methods, comparison.
class L(list):
    def __getitem__(self, i): return "item"
    def append(self, x): super().append(x * 2)
    def __len__(self): return 50
    def __iter__(self): return iter("xyz")
    def __contains__(self, x): return True
    def __eq__(self, o): return "eq"
    def __add__(self, o): return L(list.__add__(self, o))
    def __repr__(self): return f"L{list.__repr__(self)}"
    __hash__ = None
l = L([1, 2])
l.append(3)
print(l, l[0], l[5:], len(l), list(l), [*l], 9 in l, l == 5, type(l + [1]).__name__, type(l * 2).__name__, type(l.copy()).__name__, sorted(l), l.index(6), l.pop(), list.__len__(l), sum(L()) if False else "sum", max(l), tuple(l), bool(l), list(reversed(l))[:2], l != 5, "-".join(l), [a for a in l])
l += [7]; l.extend([8]); l.insert(0, 0)
print(l, list.__getitem__(l, -1), type(l).__name__, l.count(7), isinstance(l, list), dict(zip(l, "abc")))
a, b, c = l
print(a, b, c)
