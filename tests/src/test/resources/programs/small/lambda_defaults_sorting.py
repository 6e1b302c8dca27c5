# Lambdas as keys, in dicts, with defaults, immediately called, recursive, in comprehensions.
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "neg": lambda a: -a}
def rpn(text):
    stack = []
    for t in text.split():
        if t in ops:
            f = ops[t]
            n = f.__code__.co_argcount
            args = stack[len(stack) - n:]
            del stack[len(stack) - n:]
            stack.append(f(*args))
        else: stack.append(float(t))
    return stack
print(rpn("3 4 + 2 -"), rpn("5 neg 1 +"), [f(10) for f in [lambda x, n=n: x ** n for n in range(3)]], (lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 10), sorted("bBaA", key=lambda c: (c.lower(), c.isupper())), max([3, -9, 5], key=lambda v: v * v), list(filter(lambda v: v & 1, range(6))), (lambda *a, **k: (a, k))(1, b=2), (lambda: (lambda: (lambda: "deep")())())())
try: rpn("+")
except TypeError as e: print(e)
