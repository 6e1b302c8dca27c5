# enumerate, zip, map, filter, reversed, iter, next: laziness, strictness and errors.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=1)), list(enumerate("a", -1)), list(enumerate("ab", 2 ** 64)), next(enumerate("x")))
print(list(zip([1, 2], "ab", (True, False))), list(zip()), list(zip("a")), list(zip("abc", [1])), list(zip([1], [2], strict=True)), dict(zip("ab", [1, 2])), list(zip(*[[1, 2], [3, 4]])), next(zip("a", "b")))
print(list(map(str, [1, 2])), list(map(pow, [2, 3], [4, 5])), list(map(lambda *a: a, "abc", [1, 2])), list(map(None.__eq__, [None]))[0], list(map(int, "12")), list(map(max, [1, 5], [3, 4], [2, 9])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")), list(filter(bool, [])))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))), list(reversed({"a": 1}.items())), list(reversed(b"ab")))
it = zip([1, 2, 3], iter([4]))
print(list(it), list(it))
first = iter([1, 2, 3])
print(list(zip(first, [1])), list(first))
for args, kw in ((([1, 2], [1]), {"strict": True}), (([1], [1, 2]), {"strict": True}), (([1], [1], []), {"strict": True}), (([], [1]), {"strict": True})):
    try:
        print(list(zip(*args, **kw)))
    except ValueError as e:
        print(e)
for f in (lambda: list(map(int, ["x"])), lambda: list(map(5, [1])), lambda: map(), lambda: map(int), lambda: filter(None), lambda: list(filter(5, [1])), lambda: zip(5), lambda: enumerate(), lambda: enumerate([], "a"), lambda: enumerate(5), lambda: reversed({1}), lambda: reversed(iter([])), lambda: next(5), lambda: next(iter([])), lambda: iter(5), lambda: iter(5, 1),
          lambda: zip([], nope=1), lambda: filter(None, 5), lambda: reversed(), lambda: map(int, 5), lambda: list(map(int, "1", strict=True)), lambda: list(map(pow, [1], [2, 3], strict=True)), lambda: next(iter([]), 1, 2), lambda: enumerate([1], start=1.5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r))
m = map(lambda x: 1 // x, [1, 0, 2])
out = []
while True:
    try:
        out.append(next(m))
    except ZeroDivisionError:
        out.append("error")
    except StopIteration:
        break
print(out)
n = iter(lambda: len(out), 5)
print([out.append(0) or x for x in n], len(out))
d = {"a": 1}
it = iter(d)
d["b"] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
l = [1, 2, 3]
print([l.pop() for x in l], l, [x for x in reversed(l)])
