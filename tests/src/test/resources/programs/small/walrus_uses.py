# Where an assignment expression binds, in loops, comprehensions, conditions and calls.
data = [5, 3, 8]
if (n := len(data)) > 2 and (m := max(data)) > n: print(n, m)
while (x := data.pop()) != 5: print(x, data)
print([y := f for f in "ab"], y, (lambda: (z := 5) + z)(), [(a, b) for a in range(3) if (b := a * a)], b, f"{(w := 7)}{w}", dict(k=(v := 1)), v)
def f():
    return [last := i for i in range(3)], last, any((hit := i) > 1 for i in range(5)), hit
print(f(), (p := 1, q := 2), p, (r := 5 if True else 6), not (s := 0), s, [t := 1, t + 1], {(u := "k"): u * 2})
