# Counter: counting, arithmetic, ordering.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zz"], "zz" in c, c.most_common(2), c.total(), sorted(c.elements())[:6], dict(c), len(c))
c.update("aab"); c.subtract(["r", "z"]); print(c, c.most_common()[-1], +c, -c)
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=-1)
print(a + b, a - b, a & b, a | b, a == Counter(x=3, y=1, z=0), a <= Counter(x=5, y=5), a < a, a != b, a > Counter(x=1))
a += b; print(a); a -= Counter(x=10); print(a); a |= Counter(q=2); a &= Counter(q=1, x=5); print(a)
del c["zz"]; c["new"] += 5; c["a"] = 0; print(c["new"], list(+c), Counter(), Counter(None), Counter({"k": 2}), Counter([1, 1, 2]), Counter(a=1, b=0).elements().__class__.__name__, list(Counter(a=-1).elements()))
for f in (lambda: Counter(5), lambda: Counter([[]]), lambda: Counter.fromkeys("ab"), lambda: Counter("a", "b"), lambda: Counter("a") + 5, lambda: Counter(a="x").total(), lambda: Counter() < 5, lambda: Counter("a") | {"a": 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(Counter("hello world".split()), Counter(w[0] for w in ["ab", "ac", "b"]), Counter(a=1.5) + Counter(a=0.5), Counter("aabb").most_common(1), repr(Counter(b=1, a=2)), Counter("ab").copy(), sum(Counter("abc").values()), max(Counter("aab").items(), key=lambda p: p[1]), Counter(a=1) | Counter(b=2), {**Counter("a")})
class C(Counter):
    def __missing__(self, k):
        return "none"
print(C("a")["q"], C("aab"), type(C("a") + C("a")).__name__)
