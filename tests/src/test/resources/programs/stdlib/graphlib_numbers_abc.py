# graphlib, numbers, collections.abc registrations.
import numbers, collections.abc as abc
from decimal import Decimal
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

t = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
t.add("e", "d"); t.prepare()
while t.is_active():
    ready = sorted(t.get_ready()); print(ready); t.done(*ready)
print(list(TopologicalSorter({3: [2], 2: [1]}).static_order()))
for f in (lambda: list(TopologicalSorter({1: [2], 2: [1]}).static_order()), lambda: TopologicalSorter().get_ready(), lambda: t.add("z"), lambda: t.done("nope")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e.args[0])
kinds = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
for v in (1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), "1"):
    print(repr(v), [isinstance(v, k) for k in kinds])
names = "Hashable Iterable Iterator Reversible Sized Container Callable Collection Sequence MutableSequence Set MutableSet Mapping MutableMapping MappingView KeysView Generator Awaitable Coroutine AsyncIterable Buffer".split()
async def co(): pass
c = co()
for v in (1, "a", b"a", bytearray(), [], (), {}, set(), frozenset(), range(1), iter([]), (x for x in []), len, {}.keys(), {}.items(), memoryview(b""), c, map(str, []), type, object()):
    print(type(v).__name__, [n for n in names if isinstance(v, getattr(abc, n))])
c.close()
try: numbers.Number()
except TypeError as e: print(e)
else: print("Number has no abstract methods")
try: numbers.Integral()
except TypeError as e: print(str(e)[:60])
