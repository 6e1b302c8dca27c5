# Unpacking with and without a star, and what it says when the counts differ.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a, *b = [1, 2, 3]
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(2)
print(a, b, c)
*a, = (1, 2)
print(a)
(a, *b), *c = (("p", "q", "r"), 1, 2)
print(a, b, c)
[*a, b] = {1: 0, 2: 0}
print(a, b)
print([*range(3), *"ab"], (*[1], 2), {*[1], *[1]}, {**{"a": 1}, "b": 2, **{"a": 3}})


def two(values):
    a, b = values
    return a, b


def star(values):
    a, *b, c = values
    return a, b, c


err(lambda: two([1]))
err(lambda: two([]))
err(lambda: two([1, 2, 3]))
err(lambda: two(iter([1, 2, 3])))
err(lambda: two(5))
err(lambda: two(None))
err(lambda: two({1: 2, 3: 4, 5: 6}))
err(lambda: star([1]))
err(lambda: star([]))
err(lambda: star(7))
err(lambda: two("é!"))
err(lambda: [*5])
err(lambda: (*None,))
err(lambda: {**5})
err(lambda: {**[1]})
