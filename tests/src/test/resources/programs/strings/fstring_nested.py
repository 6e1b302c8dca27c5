# f-strings of 3.12 and later: same quotes, backslashes, comments, nested specs, multi-line.
name = "x"
d = {"a": {"b": [1, 2]}}
print(f"{d["a"]["b"][0]}", f"{", ".join(["a", "b"])}", f"{"\n".join(["a", "b"])!r}", f"{f"{f"{1 + 1}"}"}")
print(f"{
    name  # comment with } and "quotes"
    .upper()
}", f"{name:{'>'}{5}}", f"{name!r:{"^"}{len("12345678")}}|", f"{1:{"0"}{3}{"d"}}")
print(f"{'a' 'b'}", f"{(lambda x: x + 1)(2)}", f"{[i for i in range(3) if i]}", f"{ {1: 2}[1] }", f"{ {x for x in [1]} }", f"{(yield_ := 3)}", f"{1 if name else 2}")
print(f"{1 == 1} {1 != 2} {1 <= 2} {3 >= 2} {not 1}", f"{1 != 2!r}", f"{name!s}", f"{name !r}", f"{-1:+} {~1} {2 ** 3:>3}", f"{*[1, 2], 3}", f"{1, 2}", f"{()}")
print(f"{name=} {name = } {name=!s} {name=:>3} {name = !r:^7}|", f"{1 + 2=}", f"{d['a']=}", f"{len('a')  =  }", f"{
    name
    =
}")
print(f"{3.14159:.{2}f} {3.14159:{6}.{3}} {10:#{'x'}} {10:{'#'}{'b'}}", f"{'{'}{'}'}", f"{{{name}}}", f"{{}}", f"{{{{}}}}", f"}}{{")
print(f"\N{BULLET} {name} \x41 \u0042", rf"\N{name} \{name}", fr'{name}\n', f"a\tb{name}", f'''
{name}
''', f"{name}" "{name}" f"{name}", F"{name}" R"\n")
import datetime

t = datetime.datetime(2024, 1, 2, 3, 4, 5)
print(f"{t:%Y-%m-%d %H:%M:%S}", f"{t:%H:%M}", f"{t!s:>25}", f"{t.year:05d}", f"{t:{'%Y'}{'%m'}}")


class F:
    def __format__(self, spec):
        return f"[{spec}]"


o = F()
print(f"{o:{{}}}" if False else f"{o:a b}", f"{o:>{name}<}", f"{o:{name!r}}", f"{o: }", f"{o::}", f"{o:!r}", f"{o:{o:{name}}}", f"{o:\n}", f"{o:\x41}|{o:}}}" if False else "")
def gen():
    x = f"{yield 1} and {yield 2}"
    yield x
g = gen()
next(g), g.send("first")
print(g.send("second"))
x = 10
print(f"{x:=+5}|{x!r:>5}|{x:^=5}|{(x:=5)}|{x}")
print(f"{lambda_ if (lambda_ := 5) else 0}", f"{'a' if True else 'b'}", f"{x if x else (lambda: 1)}", f"{(lambda: 5)()}")
for source in ("f'{a b}'", "f'{lambda x: 1}'", "f'{*}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{!r}'", "f'{a!}'", "f'{a!r x}'", "f'{a:'", "f'{a!r'", "f'{'", "f'{a'", "f'{)}'", "f'{(}'", "f'{a[}'", "f'}'", "f'{a}}'", "f'{#}'",
               "f'{=}'", "f'{a=b}'", "f'{a := 1}'", "f'{del x}'", "f'{a;b}'", "f'{yield}'", "f'{\\}'", "f'{a $ b}'", "fb'x'", "bf'x'", "f'a' b'b'", "f'{1 2}'", "f'{\n'", "f'''{\n'''", "f'{a!ss}'", "f'{a! r}'", "f'{,}'", "f'{a,}'"):
    try:
        compile(source, "s", "eval")
        print("fine", source)
    except SyntaxError as e:
        print(repr(source), e.msg)
