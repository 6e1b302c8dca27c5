# An error from a built-in function, raised through map and list.
def convert(items):
    return list(map(int, items))


convert(["1", "2", "three"])
