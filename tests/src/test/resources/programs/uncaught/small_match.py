# An error in a guard of a match statement.
def kind(v):
    match v:
        case [x, y] if x / y > 1:
            return "large"
        case _:
            return "other"


print(kind([4, 2]), kind("x"))
print(kind([1, 0]))
