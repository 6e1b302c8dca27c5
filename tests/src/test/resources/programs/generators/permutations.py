# Recursive generators: permutations, n queens, flatten, tree walk.
def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


print(list(permutations("abc")), len(list(permutations(list(range(6))))))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))


print(next(queens(6)), len(list(queens(6))))


def flatten(value):
    match value:
        case list() | tuple():
            for part in value:
                yield from flatten(part)
        case dict():
            for key, part in value.items():
                yield key
                yield from flatten(part)
        case _:
            yield value


print(list(flatten([1, (2, [3, {"k": [4, ()]}]), "ab"])))


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5), Node(7)))
print(list(tree), sum(tree))


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


print(list(subsets("ab")))


def partitions(n, largest=None):
    if n == 0:
        yield []
        return
    for part in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - part, part):
            yield [part, *rest]


print(list(partitions(5)))
