# Building strings by every means, with the same result.
import io
parts = ["α", "b", "😀", ""] * 50
a = ""
for p in parts: a += p
b = "".join(parts)
s = io.StringIO()
for p in parts: s.write(p)
c = s.getvalue()
d = f"{''.join(f'{p}' for p in parts)}"
e = ("%s" * len(parts)) % tuple(parts)
f = ("{}" * len(parts)).format(*parts)
g = sum(([p] for p in parts), [])
h = str.join("", map(str, parts))
i = bytes().join(p.encode() for p in parts).decode()
print(a == b == c == d == e == f == "".join(g) == h == i, len(a), hash(a) == hash(b), a[:6], a.count("😀"), a.index("😀"), a[-1], a[149:], a.replace("😀", "").count("b"))
t = a
t += "!"
print(len(a), len(t), t[-2:], a is not t)
