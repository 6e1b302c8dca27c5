# Nested conditional expressions, in arguments, displays, lambdas and defaults.
def kind(n): return "neg" if n < 0 else "zero" if n == 0 else "one" if n == 1 else "many"
print([kind(n) for n in (-1, 0, 1, 2)], [x if x % 2 else -x for x in range(4)], {("even" if k % 2 == 0 else "odd"): k for k in range(3)}, (lambda v: v if v else "falsy")([]))
print(1 if True else 1 / 0, (1 / 0 if False else 2), [1, 2][0 if [] else 1], "a" * (3 if "x" else 0), print("then") if 0 else print("else"), not 1 if 1 else 2, (yield_ := 5) if 1 else 0, 5 + 1 if 1 else 0, 1 if 0 else 2 if 0 else 3, f"{'y' if 1 else 'n'}")
def f(x, y=1 if kind else 2, *z): return x or y and z
print(f(0), f(0, 1), f(0, 1, 2), f(3), f([], 0, 5))
