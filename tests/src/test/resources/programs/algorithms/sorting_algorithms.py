# Hand-written sorts agree with sorted.
def bubble(l):
    l = list(l)
    for end in range(len(l) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if l[i] > l[i + 1]:
                l[i], l[i + 1] = l[i + 1], l[i]
                swapped = True
        if not swapped:
            break
    return l


def insertion(l):
    l = l[:]
    for i in range(1, len(l)):
        j, v = i, l[i]
        while j and l[j - 1] > v:
            l[j] = l[j - 1]
            j -= 1
        l[j] = v
    return l


def quick(l):
    if len(l) < 2:
        return l
    p, *rest = l
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if not x < p])


def merge(l):
    if len(l) < 2:
        return l[:]
    m = len(l) // 2
    a, b, out = merge(l[:m]), merge(l[m:]), []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b


def heap(l):
    l, n = l[:], len(l)

    def down(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and l[c + 1] > l[c]:
                c += 1
            if l[i] >= l[c]:
                return
            l[i], l[c], i = l[c], l[i], c

    for i in reversed(range(n // 2)):
        down(i, n)
    for end in range(n - 1, 0, -1):
        l[0], l[end] = l[end], l[0]
        down(0, end)
    return l


def radix(l):
    shift = 0
    while any(x >> shift for x in l):
        buckets = [[] for _ in range(16)]
        for x in l:
            buckets[x >> shift & 15].append(x)
        l = [x for b in buckets for x in b]
        shift += 4
    return l


seed = 12345
data = []
for _ in range(200):
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    data.append(seed >> 8 & 0xFFF)
for f in (bubble, insertion, quick, merge, heap, radix):
    print(f.__name__, all(f(d) == sorted(d) for d in ([], [1], [2, 1], data, sorted(data), data[::-1], [5] * 20)))
for f in (bubble, insertion, quick, merge, heap):
    print(f(list("sorting")), f([2.5, 1, True, -1]))
