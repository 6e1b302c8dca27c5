# Each built-in refuses wrong arguments in the words of its own argument parser.
import array, enum, functools, itertools, operator, types, weakref


class O: pass


o = O()
calls = {
    "counted": (sorted, max, int, float, str, bytes, list, tuple, set, frozenset, range, slice, operator.itemgetter, operator.itemgetter(1), operator.attrgetter("a"), operator.call, isinstance, getattr, pow, divmod, types.SimpleNamespace, [].insert, [].index, {}.get, {}.pop, "".replace, b"".__buffer__),
    "named": (sum, round, compile, enumerate, memoryview, "".split, "".encode, [].sort, array.array("i").extend, array.array("i").fromfile, functools.cmp_to_key, functools.cmp_to_key(len), itertools.batched, itertools.count, itertools.zip_longest, types.MappingProxyType, (5).to_bytes),
    "plain": ([].append, [].clear, {}.keys, len, abs, callable, set().add, "".upper, zip, functools.partial, weakref.ref, type(...), types.GeneratorType, types.BuiltinFunctionType),
}
for style, functions in calls.items():
    for f in functions:
        for a, k in (((), {}), ((o,) * 3, {}), ((o,) * 7, {}), ((), {"zzz": 1}), ((o,), {"zzz": 1})):
            try:
                f(*a, **k)
            except TypeError as e:
                print(style, len(a), *k, e)
            except Exception as e:
                print(style, len(a), *k, type(e).__name__)


# A derived class may take keywords for __init__ that __new__ does not know, and the reverse.
def derived(base, *given):
    class WithInit(base):
        def __init__(self, *a, **k): pass

    class WithNew(base):
        def __new__(cls, *a, **k): return super().__new__(cls, *a)
    for cls in (WithInit, WithNew):
        try:
            print(base.__name__, cls.__name__, type(cls(*given, extra=1)).__name__)
        except TypeError as e:
            print(base.__name__, cls.__name__, e)


for base, given in ((list, [[1]]), (tuple, [[1]]), (set, [[1]]), (frozenset, [[1]]), (float, [1]), (itertools.chain, ["a"]), (filter, [len, "a"]), (reversed, ["a"]), (array.array, ["i"]), (zip, ["a"])):
    derived(base, *given)
try:
    sorted([1], revers=True)
except TypeError as e:
    print(e)
def f(first, second=0): pass
for wrong in ("secnd", "frist", "unlike"):
    try:
        f(1, **{wrong: 2})
    except TypeError as e:
        print(e)
