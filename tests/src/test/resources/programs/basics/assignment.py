# Order of evaluation and the forms of assignment.
def note(name, value=None):
    print("eval", name)
    return value


a = b = note("rhs", 5)
print(a, b)
d = {}
d[note("k1", 1)] = d[note("k2", 2)] = note("value", 3)
print(d)
x, y = 1, 2
x, y = y, x
print(x, y)
i = 0
l = [10, 20, 30]
i, l[i] = 1, 99
print(i, l)
(p, q), r = (1, 2), 3
print(p, q, r)
[s, t] = "st"
print(s, t)
c = c2 = []
c.append(1)
print(c2, c is c2)
n = 1,
print(n)
note("container", [0, 0])[note("index", 1)] = note("right side", 7)
x = y = z = 0
x, (y, z) = z, (x + 1, y + 2)
print(x, y, z)
