# Sets: literals, methods, operators, errors. Printed sorted.
s = {1, 2, 3}
s.add(4)
s.add(1)
s.discard(9)
s.remove(2)
print(sorted(s), len(s), 1 in s, 2 in s)
a, b = {1, 2, 3}, {2, 3, 4}
for r in (a & b, a | b, a - b, a ^ b, a.union(b, [9]), a.intersection([1]), a.difference((1,), (2,))):
    print(sorted(r), end=" ")
print()
print(a <= b, {2} <= a, {2} < a, a >= a, a > a, a.isdisjoint({7}), {1}.issubset([1, 2]), a.issuperset("") )
print(set(), {1}, frozenset(), frozenset([1]), type({*()}).__name__)
print({1, 1.0, True}, len({"a", "a"}), {frozenset([1])} == {frozenset([1])})
c = a.copy()
c |= {10}
c &= {10, 1}
c ^= {1, 5}
c.update([6], (7,))
print(sorted(c), sorted(a))
print(a == frozenset(a), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print({1} | frozenset([1]), type(frozenset([1]) | {2}).__name__, type({2} | frozenset()).__name__)
for f in (lambda: {[]}, lambda: {1}.remove(2), lambda: set().pop(), lambda: {1} | [1], lambda: set(5),
          lambda: {1} + {2}, lambda: s[0], lambda: hash({1}), lambda: frozenset().add(1), lambda: {1} < [1],
          lambda: {1}.add([]), lambda: {1}.union(5), lambda: set(1, 2), lambda: {}.add):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for x in a:
        a.add(x + 100)
except RuntimeError as e:
    print(e)
print({x for x in (1,)}, {*[1], *(1,)})
e = {1}
e.clear()
print(e, e.pop if e else "empty")
