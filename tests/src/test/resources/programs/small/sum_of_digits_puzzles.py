# Small puzzles: digits, perfect numbers, happy numbers, Armstrong, Kaprekar, Josephus, look and say.
digits = lambda n: [int(c) for c in str(n)]
print([n for n in range(1, 1000) if sum(d ** len(digits(n)) for d in digits(n)) == n], [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
def happy(n, seen=()): return n == 1 or n not in seen and happy(sum(d * d for d in digits(n)), (*seen, n))
def kaprekar(n, steps=0):
    if n == 6174 or n == 0: return steps
    s = sorted(f"{n:04}")
    return kaprekar(int("".join(s[::-1])) - int("".join(s)), steps + 1)
def josephus(n, k): return 1 if n == 1 else (josephus(n - 1, k) + k - 1) % n + 1
def say(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += f"{j - i}{s[i]}"
        i = j
    return out
seq = ["1"]
while len(seq) < 8: seq.append(say(seq[-1]))
print([n for n in range(1, 50) if happy(n)], [kaprekar(n) for n in (3524, 1111, 9998)], josephus(41, 3), seq, sum(digits(2 ** 100)), [n for n in range(100, 200) if str(n) == str(n)[::-1]], max(a * b for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]))
print([sum(1 for d in range(1, n + 1) if n % d == 0) for n in range(1, 20)], [(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
