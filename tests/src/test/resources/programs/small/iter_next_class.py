# Iterator classes: infinite, restartable, with length hints and errors midway.
class Fib:
    def __init__(self, n): self.n = n
    def __iter__(self):
        a, b = 0, 1
        for _ in range(self.n):
            yield a
            a, b = b, a + b
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self): return self.n
class Boom:
    def __iter__(self): yield 1; yield 2; raise ValueError("boom")
f, d = Fib(8), Down(3)
print(list(f), list(f), sum(f), 5 in f, max(f), sorted(f, reverse=True)[:2], list(d), list(d), [*zip(f, Down(4))], dict(enumerate(Fib(3))), tuple(Fib(4)), set(Fib(3)) == {0, 1})
a, b, *c = f
print(a, b, c, [x for x in f if x % 2], list(map(str, Down(2))), "".join(map(str, f)))
got = []
try:
    for x in Boom(): got.append(x)
except ValueError as e: print(got, e)
for g in (list, sum, max, tuple, sorted, set, lambda b: [*b], lambda b: dict(enumerate(b)), lambda b: 9 in b, lambda b: ",".join(map(str, b))):
    try: g(Boom()); print("no error")
    except ValueError as e: print(e, end=" ")
print()
