# operator: functions, getters, in-place.
import operator as op

print(op.add(1, 2), op.sub(1, 2), op.mul("a", 3), op.truediv(1, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.matmul.__name__, op.neg(1), op.pos(-1), op.invert(5), op.not_([]), op.truth([1]), op.lshift(1, 3), op.rshift(8, 1), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.abs(-1), op.index(True), op.is_(None, None), op.is_not(1, None), op.is_none(None), op.is_not_none(1), op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(1, 2))
print(op.contains([1], 1), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.getitem({"a": 1}, "a"), op.concat([1], [2]), op.length_hint(iter([1, 2])), op.call(max, 1, 2), op.setitem(l := [1, 2], 0, 9), l, op.delitem(l, 0), l)
l = [1]
print(op.iadd(l, [2]) is l, op.imul(2, 3), op.ior({1}, {2}), op.iconcat([1], [2]), op.isub(5, 3), op.ipow(2, 3), op.ifloordiv(7, 2), op.itruediv(1, 4), op.ilshift(1, 2), op.imod(7, 4), op.iand(3, 1), op.ixor(3, 1), op.irshift(4, 1), op.__add__(1, 2))


class P:
    def __init__(self, **k):
        vars(self).update(k)

    def m(self, *a, **k):
        return a, k


p = P(a=1, b=P(c=[5, 6]))
print(op.attrgetter("a")(p), op.attrgetter("b.c")(p), op.attrgetter("a", "b.c")(p), op.itemgetter(1)("abc"), op.itemgetter(0, -1)([1, 2, 3]), op.itemgetter(slice(1, 3))("abcd"), op.itemgetter("k")({"k": 1}), op.methodcaller("m", 1, k=2)(p), op.methodcaller("upper")("a"), repr(op.itemgetter(1, 2)), repr(op.attrgetter("a.b")), repr(op.methodcaller("m", 1, x=2)))
for f in (lambda: op.attrgetter("x")(p), lambda: op.itemgetter(5)([1]), lambda: op.itemgetter(), lambda: op.attrgetter(5), lambda: op.methodcaller(), lambda: op.methodcaller(5), lambda: op.add(1), lambda: op.indexOf([1], 2), lambda: op.index(1.5), lambda: op.concat(1, 2), lambda: op.length_hint(5, "a"), lambda: op.attrgetter("a..b")(p), lambda: op.countOf(5, 1), lambda: op.add(1, "a"), lambda: op.itemgetter(1)(5), lambda: op.getitem([1], "a"), lambda: op.contains(5, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted([("b", 1), ("a", 2)], key=op.itemgetter(0)), sorted([3, 1], key=op.neg), list(map(op.add, [1], [2])), op.attrgetter("real")(5))
