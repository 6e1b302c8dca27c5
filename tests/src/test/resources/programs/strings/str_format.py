# str.format: fields, attributes, indices, conversions, nesting, errors.
class P:
    x = 5
    d = {"k": [1, 2], "7": "seven", 7: "int seven"}

    def __repr__(self):
        return "P()"


p = P()
print("{} {} {}".format(1, "a", None), "{2} {0} {1} {0}".format("a", "b", "c"), "{a} {b}".format(a=1, b=2), "{} {a} {}".format(1, 2, a=3))
print("{0.x} {0.d[k]} {0.d[k][1]} {0.d[7]} {0!r} {0!s}".format(p), "{0[1]} {0[-1]}".format({"-1": "neg", 1: "one"}), "{[0]}{[1]}".format("ab", "cd"))
print("{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}".format(1, 2, 3, 4, 5), "{:{}}|{:{w}.{p}}".format("a", 5, 3.14159, w=8, p=3), "{0:{1}}".format(5, "03"))
print("{{}} {{{}}}".format(1), "{!r:>6} {!a}".format("a", "é"), "{:%Y}".format(__import__("datetime").date(2020, 1, 1)), "".format(1, 2), "{0}".format([1, 2]))
print("{a.x} {a[b]}".format(a=type("T", (), {"x": 1, "__getitem__": lambda s, k: k})()), "{0[a b]} {0[a.b]}".format({"a b": 1, "a.b": 2}))
print("{x} {y}".format_map({"x": 1, "y": 2}), "{z}".format_map(type("D", (dict,), {"__missing__": lambda s, k: k.upper()})()))
for text, args, kw in (("{", (), {}), ("}", (), {}), ("{}", (), {}), ("{1}", (1,), {}), ("{a}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{0.nope}", (1,), {}),
                       ("{0[0]}", (1,), {}), ("{0[k]}", ([1],), {}), ("{0[5]}", ([1],), {}), ("{!}", (1,), {}), ("{!x}", (1,), {}), ("{!rr}", (1,), {}), ("{:d}", ("a",), {}),
                       ("{0", (1,), {}), ("{0[}", (1,), {}), ("{0[]}", (1,), {}), ("{0.}", (1,), {}), ("{a b}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{!r:}", (1,), {}),
                       ("{-1}", (1,), {}), ("{ 0}", (1,), {}), ("{0!}", (1,), {}), ("{0[0]x}", ([1],), {}), ("{99999999999999999999}", (1,), {}), ("a{", (), {}), ("{:{}", (1, 2), {}),
                       ("{self}", (), {"self": 1}), ("{!r", (1,), {}), ("{0:}}", (1,), {}), ("}{", (), {}), ("{}}", (1,), {}), ("{0.x.y}", (p,), {})):
    try:
        print(repr(text), repr(text.format(*args, **kw)))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
try:
    "{}".format_map({"a": 1})
except ValueError as e:
    print(e)
print("{0:{fill}{align}{width}}".format("x", fill="*", align="^", width=5), "{:{0}}".format(3) if False else "{0:{0}}".format(3), "{:>{w}}".format("é", w=3))
f = "{:>{width}} is {name!r}".format
print(f("a", width=4, name="n"), list(map("{:02x}".format, [1, 254])))
