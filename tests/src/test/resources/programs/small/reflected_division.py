# Which of two classes' operators run, for each order and result.
class X:
    def __truediv__(self, o): return f"X/{type(o).__name__}"
    def __rtruediv__(self, o): return f"{type(o).__name__}/X reflected"
    def __floordiv__(self, o): return NotImplemented
    def __rfloordiv__(self, o): return "rfloor"
class Y(X):
    def __rtruediv__(self, o): return f"{type(o).__name__}/Y reflected"
class Z:
    def __rtruediv__(self, o): return NotImplemented
x, y, z = X(), Y(), Z()
for f in (lambda: x / y, lambda: y / x, lambda: x / 1, lambda: 1 / x, lambda: 1 / y, lambda: x / x, lambda: y / y, lambda: z / x, lambda: x / z, lambda: 1 / z, lambda: x // y, lambda: y // x, lambda: x // x, lambda: 1 // x, lambda: x // 1, lambda: "a" / x, lambda: None / y, lambda: z / z):
    try: print(f())
    except TypeError as e: print(e)
x /= 2
print(x)
