# Assignment expressions and the scope they bind in.
if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2, y + 5])
data = iter([3, 4, 0, 5])
while (v := next(data)):
    print(v)
print([last := x for x in range(4)], last)
print(any((witness := w) > 2 for w in (1, 3, 5)), witness)
total = 0
print([total := total + v for v in range(5)], total)


def f():
    values = [(m := i) for i in range(3)]
    return values, m


print(f())


def g():
    [(glob := i) for i in range(3)]
    return lambda: glob


print(g()())
print((a := 1, b := 2), a, b)
print(f"{(w := 5)} {w}", f"{w:=5}|")
x = (y := 0) or (z := 7)
print(x, y, z)


def h(x=(default := 9)):
    return x


print(h(), default)
print({(k := "key"): (v := "value")}, k, v)
for source in ("[x := 1 for x in y]", "(x.y := 1)", "x := 1", "[i for i in (j := [1])]",
               "class C: [q := 1 for _ in y]", "(lambda: (x := 1))", "def f(a = b := 1): pass"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
