# A wrong call in the middle of an expression.
def f(a, b):
    return a + b


print(f(1, 2))
print([f(n) for n in range(2)])
