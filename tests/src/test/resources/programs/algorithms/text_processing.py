# Ciphers, run lengths, roman numerals, number words, palindromes, anagrams, Markov-free statistics.
import re
from itertools import groupby


def caesar(s, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if (b := 65 if c.isupper() else 97) and c.isascii() and c.isalpha() else c for c in s)


def encode(s):
    return "".join(f"{n if (n := len(list(g))) > 1 else ''}{c}" for c, g in groupby(s))


def decode(s):
    return re.sub(r"(\d+)(\D)", lambda m: int(m[1]) * m[2], s)


def roman(n):
    out = ""
    for v, r in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out += r * (n // v)
        n %= v
    return out


def words(n):
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = ". . twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    if n < 1000:
        return ones[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "")


print(caesar("Hello, World!", 3), caesar(caesar("Zz é", 5), -5), encode("WWWWBBWWC"), decode(encode("WWWWBBWWC")), decode("3a1b"))
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], [words(n) for n in (0, 13, 20, 85, 100, 999, 12345)])
print(len("".join(words(n) for n in range(1, 1000)).replace(" ", "").replace("-", "")))
groups = {}
for w in "listen silent enlist google elgoog abc cab".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print(list(groups.values()), [w for w in ("Racecar", "A man a plan", "x") if (t := re.sub(r"\W", "", w).lower()) == t[::-1]])


def wrap(text, width):
    line = ""
    for w in text.split():
        if line and len(line) + 1 + len(w) > width:
            yield line
            line = w
        else:
            line = f"{line} {w}".strip()
    if line:
        yield line


for line in wrap("the quick brown fox jumps over the lazy dog and runs away", 16):
    print(f"|{line:^16}|{line:>16}|")
table = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25)]
widths = [max(len(str(r[i])) for r in table) for i in range(3)]
for row in table:
    print(" | ".join(f"{str(v):<{w}}" if isinstance(v, str) else f"{v:>{w}}" for v, w in zip(row, widths)))
print("".join(f"{b:02x}" for b in "héllo".encode()), " ".join(f"{ord(c):08b}" for c in "Hi"), "".join(chr(int(b, 2)) for b in "1001000 1101001".split()), "hello world".translate({ord(a): b for a, b in zip("lo", "01")}), "snake_case_name".title().replace("_", ""), " ".join(w[1:] + w[0] + "ay" for w in "pig latin".split()))
