# heapq and bisect.
import bisect, heapq

h = []
for n in (5, 1, 4, 1, 3):
    heapq.heappush(h, n)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, [heapq.heappop(h) for _ in range(len(h))])
l = [9, 8, 7, 1, 2, 3]
heapq.heapify(l)
print(l, heapq.nlargest(2, l), heapq.nsmallest(3, l), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), heapq.nlargest(0, l), heapq.nlargest(100, [1, 2]), heapq.nsmallest(1, []), list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge([3, 1], [2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
m = [3, 1, 2]
heapq.heapify_max(m)
print(m, heapq.heappop_max(m), m, heapq.heappush_max(m, 7), m)
tasks = []
for p, t in ((2, "b"), (1, "a"), (2, "a")):
    heapq.heappush(tasks, (p, t))
print([heapq.heappop(tasks) for _ in range(3)])
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify("a"), lambda: heapq.heappush([1], "a"), lambda: heapq.heappushpop([], 5), lambda: heapq.nlargest("a", [1]), lambda: heapq.heapify([1, "a"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = [1, 2, 2, 2, 5]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect_left(a, 2, 2), bisect.bisect_left(a, 2, 0, 1), bisect.bisect([], 1), bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda t: t[0]), bisect.bisect_right("abc", "b"))
bisect.insort(a, 3); bisect.insort_left(a, 2); bisect.insort(a, -1, key=lambda x: x) ; print(a)
b = ["a", "bbb"]
bisect.insort(b, "cc", key=len); print(b)
for f in (lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1,), 2), lambda: bisect.bisect(), lambda: bisect.bisect([1], 1, 0, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([("FDCBA"[bisect.bisect([60, 70, 80, 90], s)]) for s in (33, 99, 77, 70, 89, 90)])
import random
r = random.Random(3)
x = [r.randrange(1000) for _ in range(500)]
h = list(x); heapq.heapify(h)
s = []
for v in x:
    bisect.insort(s, v)
print([heapq.heappop(h) for _ in range(500)] == sorted(x) == s, all(h[i] <= h[2 * i + 1] for i in range(0)))
