# The markers of a call over several lines with the failing one inside.
def f(*args):
    return sum(args)


print(
    f(
        1,
        2,
        "3",
    )
)
