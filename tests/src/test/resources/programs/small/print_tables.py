# Tables printed with f-strings, rjust, format and percent.
rows = [("one", 1, 0.5), ("twenty", 20, 20.25), ("neg", -3, -1e-3)]
for name, n, x in rows:
    print(f"{name:<8}|{n:>5}|{x:8.3f}|{n:+d}|{x:e}|{n:05d}")
    print("%-8s|%5d|%8.3f|%+d|%e|%05d" % (name, n, x, n, x, n))
    print("{:<8}|{:>5}|{:8.3f}|{:+d}|{:e}|{:05d}".format(name, n, x, n, x, n))
    print(name.ljust(8), str(n).rjust(5), repr(x).center(9, "."), sep="|")
for i in range(1, 6):
    print(" ".join(f"{i * j:3}" for j in range(1, 6)), "*" * i, " " * (5 - i) + "#" * (2 * i - 1), sep=" : ")
print(*[f"{b:08b}" for b in b"Hi!"], *(f"{v:>{w}}" for v, w in zip("abc", (2, 3, 4))), sep=",")
