# iter with a sentinel, callable iterators, readers in chunks.
import io, functools, random
r = random.Random(5)
rolls = list(iter(lambda: r.randint(1, 6), 6))
print(rolls, 6 in rolls)
f = io.BytesIO(b"abcdefgh")
print(list(iter(functools.partial(f.read, 3), b"")), list(iter([1, 2, 0, 3].pop, 0)))
class C:
    n = 0
    def __call__(self):
        C.n += 1
        if C.n == 4: raise StopIteration
        return C.n
it = iter(C(), None)
print(type(it).__name__, list(it), list(it), next(it, "end"))
for g in (lambda: iter(5, 1), lambda: iter(), lambda: iter([], 1, 2), lambda: next(iter(lambda: 1, 1)), lambda: list(iter(lambda: 1 / 0, 1))):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class E:
    def __eq__(self, o): return o == 3
print(list(iter(iter(range(10)).__next__, E())), list(iter(iter("ab").__next__, "z")) if False else "ends by StopIteration", list(iter(iter("ab").__next__, "z")))
