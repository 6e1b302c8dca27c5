# for over every kind of thing, with else, break, continue and targets of all shapes.
for c in "ab":
    print(c)
for i in range(3):
    pass
print("i stays", i)
for i in []:
    pass
else:
    print("else of empty", i)
for a, b in [(1, 2), [3, 4], "xy"]:
    print(a, b)
for a, *rest in [(1, 2, 3), (4,)]:
    print(a, rest)
d = {}
for d["key"] in range(3):
    print(d)


class Box:
    pass


box = Box()
for box.value in (7, 8):
    print(box.value)
l = [0, 0]
for l[0], l[1] in zip("ab", "cd"):
    print(l)
for x in [1, 2, 3]:
    if x == 2:
        break
else:
    print("no")
for x in (y for y in range(5) if y % 2):
    print(x)
else:
    print("done")
items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)
for n in 1, 2:
    for m in 3, 4:
        if m == 4:
            continue
        print(n, m)
for bad in (5, None, 1.5, object, len):
    try:
        for _ in bad:
            pass
    except TypeError as e:
        print(e)
for x in *[1, 2], 3:
    print(x, end=",")
print()
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
