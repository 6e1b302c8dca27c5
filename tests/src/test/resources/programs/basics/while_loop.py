# while with break, continue and else.
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print("not reached")
while n < 6:
    n += 1
else:
    print("else", n)
while False:
    print("never")
else:
    print("else of false")
k = 0
while True:
    k += 1
    while True:
        k += 10
        if k > 30:
            break
        else:
            continue
    else:
        print("never")
    if k > 50:
        break
    k += 1
print(k)


def first(limit):
    i = 0
    while True:
        try:
            if i == limit:
                return i
            continue
        finally:
            i += 1
            print("finally", i)


print(first(2))
x = 10
while (x := x - 3) > 0:
    print(x, end=" ")
print(x)
i = 3
while i:
    i -= 1
    try:
        if i == 1:
            break
    finally:
        print("left with", i)
