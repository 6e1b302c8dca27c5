# Edit distance, longest common subsequence, knapsack, coins, partitions, memoised recursion.
from functools import cache


def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


def lcs(a, b):
    @cache
    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1), key=len)

    return go(0, 0)


def knapsack(items, room):
    best = {0: (0, ())}
    for name, weight, value in items:
        for w, (v, names) in list(best.items()):
            if w + weight <= room and best.get(w + weight, (-1,))[0] < v + value:
                best[w + weight] = (v + value, names + (name,))
    return max(best.values())


def coins(amount, kinds):
    ways = [1] + [0] * amount
    for k in kinds:
        for a in range(k, amount + 1):
            ways[a] += ways[a - k]
    return ways[amount]


@cache
def partitions(n, m):
    return 1 if n == 0 else 0 if n < 0 or m == 0 else partitions(n - m, m) + partitions(n, m - 1)


def longest_increasing(l):
    best = []
    for x in l:
        best.append(max((b for b in best if b[-1] < x), key=len, default=[]) + [x])
    return max(best, key=len)


print([edit(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"))], lcs("AGGTABQX", "GXTXAYBX"), lcs("", "a"))
print(knapsack([("a", 3, 4), ("b", 4, 5), ("c", 2, 3), ("d", 5, 8)], 9), coins(200, (1, 2, 5, 10, 20, 50, 100, 200)), coins(0, [1]), partitions(50, 50), partitions.cache_info().currsize > 100)
print(longest_increasing([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]), [[1 if k in (0, n) else 0 for k in range(n + 1)] for n in range(2)])
rows = [[1]]
for _ in range(7):
    rows.append([a + b for a, b in zip([0] + rows[-1], rows[-1] + [0])])
print(rows[-1], sum(rows[-1]))


def collatz(n, memo={1: 1}):
    if n not in memo:
        memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


print(max(range(1, 3000), key=collatz), collatz(27), len(collatz.__defaults__[0]) > 3000)
