# if, elif, else and the conditional expression.
def kind(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        if n % 2:
            return "odd digit"
        else:
            return "even digit"
    else:
        return "large"


for n in (-1, 0, 3, 4, 99):
    print(n, kind(n))
x = 5
print("a" if x > 3 else "b" if x > 1 else "c")
print(("a" if x > 9 else "b") if x > 1 else "c")
print([1, 2][x > 3], (lambda: 1 if x else 2)())
y = 1 if x else undefined
print(y)
if x > 3: print("one line"); print("two")
if (z := x * 2) > 9 and z < 11: print("walrus", z)
if not x: pass
elif x == 5: print("elif")
if 0: print("no")
if "": print("no")
if None is not None: print("no")
else: print("else")
if x in (1, 5) and x not in (2, 3) or False: print("in")
if 1 < x < 10: print("between")
f = (lambda a: "yes" if a else "no")
print(f(0), f(1), f([]), f([0]))
print("even" if not x % 2 else "odd")
