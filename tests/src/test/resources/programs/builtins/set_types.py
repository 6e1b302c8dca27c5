# set and frozenset: every method, with iterables and wrong types.
def s(x):
    return type(x).__name__, sorted(x)


a, f = {1, 2, 3}, frozenset([2, 3, 4])
print(s(a | f), s(f | a), s(a & f), s(f & a), s(a - f), s(f - a), s(a ^ f), s(f ^ a))
print(s(a.union()), s(a.union([9], (8,), {7: 1}, "x" * 0)), s(a.intersection([1, 2], [2])), s(a.difference([1], [2])), s(a.symmetric_difference([3, 4, 4])), s(f.union([1])), s(f.copy()), f.copy() is f, s(a.intersection()))
b = set(a)
b.update([5], range(2)); print(s(b))
b.intersection_update([1, 5, 9], [5, 1]); print(s(b))
b.difference_update([5], []); print(s(b))
b.symmetric_difference_update([1, 2, 2]); print(s(b))
b |= {7}; b -= {2}; b ^= {7, 8}; b &= {8}; print(s(b))
print(a.isdisjoint([4]), a.issubset(range(5)), a.issuperset([1]), {1} < a, a <= a, a < a, a > {1}, a >= f, a == {1, 2, 3}, a != f, set() < {1}, a == [1, 2, 3], frozenset([1]) == {1})
b = {1}
print(b.add(2), b.discard(5), b.remove(1), b, b.pop(), b, b.clear())
x = {1, 2}
x.update(x); x -= x; print(x)
print(set("aab") == {"a", "b"}, set({"k": 1}), frozenset("a"), len({1, 1.0, True, 1 + 0j}), {0, False}, {"a"} | {"a"}, {(1, 2)}, {None}, set([()]))
g = f
g |= {9}
print(s(f), s(g))
for fn in (lambda: {1} | [1], lambda: {1} & "a", lambda: {1} - (1,), lambda: {1} ^ {1: 1}.values(), lambda: {1} <= [1], lambda: {[]}, lambda: {1}.add({}), lambda: set().pop(), lambda: {1}.remove(5), lambda: {1}.remove([]), lambda: [] in {1}, lambda: {1} in {frozenset([1])}, lambda: {1}.discard([]),
           lambda: set(5), lambda: {1}.union(5), lambda: {1}.update(5), lambda: {1}.issubset(5), lambda: hash(set()), lambda: {set()}, lambda: frozenset().add(1), lambda: a[0], lambda: {1} * 2, lambda: {1}.isdisjoint(5), lambda: {1}.intersection([[]]), lambda: set(1, 2), lambda: set(x=1), lambda: frozenset([[]]), lambda: {1} < None, lambda: {1}.pop(1)):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(set):
    pass


class FSub(frozenset):
    pass


print(type(Sub([1]) | {2}).__name__, type({2} | Sub([1])).__name__, type(Sub([1]).copy()).__name__, type(FSub([1]) | {2}).__name__, Sub([1]), FSub(), repr(Sub()), type(FSub([1]).copy()).__name__, {1}.copy() == {1})
print({1, 2} & {2: "x"}.keys(), {1: 0}.keys() | [2], {1: 0}.keys() - {1}, {1: 0}.items() & {(1, 0)}, {1: 0}.keys() == {1}, {1: 0}.keys() < {1, 2}, {1: 0}.keys().isdisjoint([2]))
