# Layout: semicolons, continuation, comments, blank lines, one-liners, pass, ellipsis bodies.
x = 1; y = 2; print(x + y);
if x: print("one"); print("two")
for i in range(2): print(i); continue
while x: x -= 1; print("while")
def f(): return 5; print("never")
class C: a = 1; b = 2
print(f(), C.b)
total = 1 + \
    2 + \
    3
print(total)
values = [
    1,  # comment
    2,

    3,
]
print(values, (
    "a"
    "b"
), {
    "k": 1,
})
def g(
    a,
    b=2,
    *,
    c=3,
):
    return a, b, c
print(g(
    1,
    c=5,
))
if True:
        print("eight spaces")
if True:
 print("one space")
if (x or
        y):
	print("tab")
def h(): ...
def k(): pass; pass
print(h(), k())
try: 1 / 0
except ZeroDivisionError: print("handled")
else: print("no")
finally: print("finally")
with open(__file__) as fh: print(fh.readline().strip()[:8])
lambda: 0
"an expression statement"
...
(1, 2)
print("after expressions") ; pass
if 1:
    # only a comment before
    print("ok")
    # and after

else:
    pass
d = {"a":1,"b" : 2}; print(d ["a"], d[ "b" ])
print ( "spaces" ) ; print( *[ 1 , 2 ] )
assert(True), "fine"
del(x)
print(not(0), (yield_ := 5), -(3), [1][0])
s = """a
    b\
c"""; print(s)
r = ("x"
     if y
     else "z"); print(r)
def deep():
    if True:
        for i in range(1):
            while True:
                try:
                    with open(__file__):
                        return "deep"
                finally:
                    print("unwound")
print(deep())
print(1
      +2)
a = b = c = (1,
             2)
print(a is c)
async def co(): await co2(); return 1
@staticmethod
def st(): return "static"
print(st())
print("\f" == "\x0c", 0xF, end="")
print()
if x if "x" in dir() else False: pass
elif y: print("elif")
print("last line without newline")
