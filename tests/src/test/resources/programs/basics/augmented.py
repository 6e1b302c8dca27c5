# Augmented assignment: in place where the type can, evaluated once.
l = m = [1]
l += (2, 3)
print(m)
l = l + [4]
print(m, l)
t = u = (1,)
t += (2,)
print(t, u)
l *= 2
print(l)
x = 7
x -= 2; print(x)
x *= 3; print(x)
x /= 2; print(x)
x //= 2; print(x)
x **= 3; print(x)
x %= 5; print(x)
x = 6
x &= 3; print(x)
x |= 8; print(x)
x ^= 1; print(x)
x <<= 4; print(x)
x >>= 2; print(x)
count = 0


def index():
    global count
    count += 1
    return 0


l = [1]
l[index()] += 5
print(l, count)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
try:
    undefined += 1
except NameError as e:
    print(e)
s = "a"
s *= 3
print(s)
d = {"a": 1}
d |= {"b": 2}
print(d)
q = {1, 2}
r = q
q -= {1}
print(r)
try:
    x += "s"
except TypeError as e:
    print(e)
try:
    s -= "s"
except TypeError as e:
    print(e)
