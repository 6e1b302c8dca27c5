# Fibonacci by recursion, memo, iteration, matrices, closed form with integers and generators.
from functools import lru_cache, reduce
def rec(n): return n if n < 2 else rec(n - 1) + rec(n - 2)
@lru_cache(None)
def memo(n): return n if n < 2 else memo(n - 1) + memo(n - 2)
def loop(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
def double(n):
    if n == 0: return 0, 1
    a, b = double(n >> 1)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n & 1 else (c, d)
def dynamic(n, d={0: 0, 1: 1}):
    return d[n] if n in d else d.setdefault(n, dynamic(n - 1) + dynamic(n - 2))
fold = lambda n: reduce(lambda p, _: (p[1], sum(p)), range(n), (0, 1))[0]
print(all(f(n) == loop(n) for n in range(20) for f in (rec, memo, dynamic, fold)), all(double(n)[0] == loop(n) for n in (0, 1, 50, 300)), loop(300), memo(200), rec(18), [fold(n) for n in range(12)])
