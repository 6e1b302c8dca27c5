# break, continue and else through nested loops, try and with.
def search(grid, wanted):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == wanted:
                break
            if v is None:
                continue
        else:
            continue
        return r, c
    else:
        return "absent"


print(search([[1, None], [3, 4]], 4), search([[1]], 9), search([], 1), search([[None, 2]], 2))


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, *a):
        log.append(kind.__name__ if kind else "-")
        return True


log = []
for i in range(5):
    with Quiet():
        if i == 1:
            continue
        if i == 3:
            break
        if i == 2:
            raise ValueError
        log.append(i)
else:
    log.append("else")
print(log, i)
out = []
n = 0
while n < 10:
    n += 1
    try:
        if n % 2:
            continue
        for k in range(n):
            if k == 3:
                break
        else:
            out.append(("no break", n))
            continue
        if n == 8:
            break
        out.append(n)
    finally:
        out.append(f"f{n}")
else:
    out.append("while else")
print(out)
for x in range(3):
    for y in range(3):
        if y == x:
            break
        print(x, y, end="; ")
    else:
        print("inner else", x, end="; ")
print()
it = iter(range(6))
for a in it:
    for b in it:
        if b % 2:
            break
    print(a, b, end="; ")
print(list(it))
while True:
    for z in "ab":
        if z == "b":
            break
    else:
        continue
    break
print(z)
for i in range(2):
    for j in range(2):
        try:
            if j:
                continue
            try:
                if i:
                    break
            finally:
                print("in", i, j, end="; ")
        finally:
            print("out", i, j, end="; ")
print()
def gen():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            print("closed at", i)
            raise
        else:
            print("resumed", i, end="; ")
g = gen()
for v in g:
    if v == 1:
        break
g.close()
def ret():
    for i in range(3):
        for j in range(3):
            try:
                if (i, j) == (1, 1):
                    return i, j
            finally:
                if (i, j) == (1, 1):
                    print("leaving", end="; ")
print(ret())
