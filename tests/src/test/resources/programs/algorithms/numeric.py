# Newton, bisection, integration, Gauss elimination, continued fractions, pi digits, bases.
from fractions import Fraction


def newton(f, df, x):
    for _ in range(50):
        step = f(x) / df(x)
        x -= step
        if abs(step) < 1e-15:
            return x


print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), newton(lambda x: x ** 3 - 27, lambda x: 3 * x * x, 2.0))


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum(f(a + i * h) * (1 if i in (0, n) else 4 if i % 2 else 2) for i in range(n + 1))


print(round(simpson(lambda x: x ** 3, 0, 2), 10), round(simpson(lambda x: 1 / (1 + x * x), 0, 1) * 4, 10))


def solve(a, b):
    n = len(b)
    m = [[Fraction(x) for x in row] + [Fraction(y)] for row, y in zip(a, b)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        m[i] = [x / m[i][i] for x in m[i]]
        for r in range(n):
            if r != i:
                m[r] = [x - m[r][i] * y for x, y in zip(m[r], m[i])]
    return [str(row[-1]) for row in m]


print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]), solve([[1, 2], [3, 4]], [1, 1]))


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = ""
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out


print(pi_digits(60))


def base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while n:
        n, d = divmod(n, b)
        out = digits[d] + out
    return out or "0"


print([base(255, b) for b in (2, 8, 16, 36)], all(int(base(n, b), b) == n for n in (0, 1, 99, 12345) for b in range(2, 37)))


def cf(x, n):
    out = []
    for _ in range(n):
        out.append(x.__floor__())
        if x == out[-1]:
            break
        x = 1 / (x - out[-1])
    return out


print(cf(Fraction(355, 113), 5), cf(Fraction(649, 200), 9))
e = sum(Fraction(1, f) for f in __import__("itertools").accumulate([1] + list(range(1, 20)), lambda a, b: a * b))
print(float(e), int(e * 10 ** 15), sum(1 / n ** 2 for n in range(1, 1000)), sum((-1) ** k / (2 * k + 1) for k in range(1000)) * 4)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


print(gcd(1071, 462), egcd(240, 46), [pow(3, -1, m) for m in (7, 11, 10 ** 9 + 7)], sum(range(10 ** 6)), sum(x * x for x in range(1000)))


def escape(c):
    z = 0j
    for i in range(9):
        if abs(z) > 2:
            return i
        z = z * z + c
    return 9


for y in range(0, 17, 2):
    print("".join(" .:-=+*#%@"[escape(complex(x / 20 - 2, y / 8 - 1))] for x in range(0, 60, 2)))
