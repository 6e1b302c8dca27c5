# The game of life, spiral, magic square, rotation and sudoku.
def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
state = glider
for _ in range(4):
    state = life(state)
print(sorted(state), state == {(x + 1, y + 1) for x, y in glider})
blinker = {(0, 1), (1, 1), (2, 1)}
print(life(life(blinker)) == blinker, "\n".join("".join(".#"[(x, y) in life(blinker)] for x in range(3)) for y in range(3)), sep="\n")


def spiral(grid):
    out = []
    while grid:
        out += grid[0]
        grid = list(zip(*grid[1:]))[::-1]
    return out


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2]]), spiral([]))


def magic(n):
    square = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for i in range(1, n * n + 1):
        square[r][c] = i
        nr, nc = (r - 1) % n, (c + 1) % n
        if square[nr][nc]:
            nr, nc = (r + 1) % n, c
        r, c = nr, nc
    return square


m = magic(5)
print(m, {sum(r) for r in m} | {sum(c) for c in zip(*m)} | {sum(m[i][i] for i in range(5))})
puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


def solve(s):
    best = None
    for i, ch in enumerate(s):
        if ch == ".":
            r, c = divmod(i, 9)
            b = r // 3 * 27 + c // 3 * 3
            used = set(s[r * 9:r * 9 + 9]) | set(s[c::9]) | {s[b + k // 3 * 9 + k % 3] for k in range(9)}
            options = [d for d in "123456789" if d not in used]
            if best is None or len(options) < len(best[1]):
                best = i, options
    if best is None:
        return s
    i, options = best
    for d in options:
        if result := solve(s[:i] + d + s[i + 1:]):
            return result


print(solve(puzzle))
