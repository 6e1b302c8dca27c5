# f-strings: conversions, formats, nesting, the = form.
name, n, pi = "bob", 42, 3.14159
print(f"{name} {n} {pi}", f"{n + 1}", f"{name!r} {name!s} {'é'!a}", f"{{}} {{{n}}}")
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}|{n:.2f}|{n:e}")
print(f"{name:5}|{name:>5}|{name:*^9}|{name:.2}|{name!r:>7}|")
print(f"{pi:.2f} {pi:8.3f} {pi:<8.1f}| {pi:+.0f} {pi:%} {pi:g} {1234567.891:,.2f}")
w, p = 10, 3
print(f"{pi:{w}.{p}}|{name:{'>'}{w}}|{n:{'0' + '8'}}")
print(f"{n=}", f"{n = }", f"{name=!s}", f"{pi=:.2f}", f"{n+1=}", f"{ name = }")
print(f"{'nested ' + f'{n}'} {f"{name}"} {"same quotes"} {'a' if n else 'b'}")
print(f"{[x for x in range(3)]} { {'k': 1}['k'] } {(lambda x: x * 2)(4)}")
print(f"""multi
{
    n  # a comment
    + 1
} line""")
print(rf"\d{n}\n", fr"{name}\\", F"{n}", f"\x41{n}\u00e9", f'{"\n"}|')
print(f"{n!r:^{w}}|", f"{3 > 2}", f"{1,}", f"{*[1, 2],}", f"{n:{n}}|")
print(f"{None} {True} {[]} {()} {name.upper()} {name[0]} {name[::-1]}")


class Fmt:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "repr"


o = Fmt()
print(f"{o} {o:abc} {o!r} {o!s} {o:{n}x} {o!r:>6}", f"{o=}", f"{o=:spec}")
print("a" f"{n}" "b" f"{pi}", f"" == "", f"{''}")
for f in (lambda: f"{name:d}", lambda: f"{n:s}", lambda: f"{[]:5}", lambda: f"{pi:d}", lambda: f"{n:{'z'}}",
          lambda: f"{undefined}", lambda: f"{n:.2d}", lambda: f"{None:5}", lambda: f"{name:+}", lambda: f"{n:,x}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
