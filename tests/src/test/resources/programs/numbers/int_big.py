# Arithmetic of huge integers against identities.
a, b = 3 ** 200, 7 ** 150
print(a, b % 10 ** 20, a * b % (10 ** 30), a // b, b // a % 10 ** 15, divmod(b, a)[1] % 10 ** 12)
print((a * b) // b == a, (a + b) - b == a, divmod(-a, b) == (-a // b, -a % b), -a // b, (-a) % b == b - a % b if a % b else 0)
print(a & b == b & a, (a | b) + (a & b) == a + b, a ^ b ^ b == a, ~a == -a - 1, -a & 0xFFFF, -a >> 100, -a << 3, a >> 500, a.bit_length(), b.bit_count())
print(2 ** 64, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 32 * 2 ** 32, (2 ** 31) ** 2, 10 ** 18 * 10 ** 18, 2 ** 62 + 2 ** 62, -2 ** 62 - 2 ** 62 - 1)
print(hex(a)[:20], oct(b)[-10:], bin(2 ** 70 + 1), int(hex(b), 16) == b, int(str(a)) == a, f"{a:,}"[:20], f"{2 ** 80:x} {2 ** 80:#_x} {10 ** 25:e} {10 ** 25:.3g}")
print(pow(a, b, 10 ** 9 + 7), pow(a, -1, 10 ** 9 + 7), pow(3, 10 ** 50, 1000), (2 ** 127 - 1) % 127, 10 ** 40 // 10 ** 38, 10 ** 40 % 7, -(10 ** 40) % 7, -(10 ** 40) // 7)
print(10 ** 25 / 10 ** 24, 10 ** 400 / 10 ** 399, (2 ** 53 + 1) / 1, (2 ** 54 + 3) / 2, 1 / 10 ** 300, float(2 ** 53 + 1), float(2 ** 1023), 3 ** 100 / 3 ** 99, int(1e22), int(1e23), int(-1.5e300) % 1000)
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 1024 > 1e308, 10 ** 22 == 1e22, 10 ** 23 == 1e23, 10 ** 23 > 1e23, hash(2 ** 200) == hash(float(2 ** 200)), hash(10 ** 50), hash(-10 ** 50))
for f in (lambda: 10 ** 400 * 1.0, lambda: float(2 ** 1024), lambda: 10 ** 400 / 3, lambda: 1 << -1, lambda: 1 << 2 ** 70, lambda: (1 << 70) >> 2 ** 70, lambda: 0 << 2 ** 70, lambda: 1.5 + 10 ** 400, lambda: "a" * 2 ** 63, lambda: [0] * 2 ** 70, lambda: (2 ** 70).to_bytes(8), lambda: [1][2 ** 70], lambda: range(3)[2 ** 70], lambda: round(2 ** 70 + 5, -1), lambda: (2 ** 70).conjugate(), lambda: b"a"[2 ** 70]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import math

print(math.factorial(50), math.gcd(a, 3 ** 5 * 7), math.isqrt(a), math.isqrt(a) ** 2 == a, math.comb(100, 50), math.lcm(10 ** 10, 15 ** 8), math.log2(2 ** 2000), math.log(10 ** 500), math.perm(30, 10))
fib = [0, 1]
for _ in range(300):
    fib.append(fib[-1] + fib[-2])
print(fib[300], sum(int(d) for d in str(2 ** 1000)), len(str(7 ** 1000)), (10 ** 50 + 1) * (10 ** 50 - 1) == 10 ** 100 - 1)
