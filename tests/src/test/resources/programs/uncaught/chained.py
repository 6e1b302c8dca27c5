# Both kinds of chained exceptions in one traceback.
def first():
    {}["missing"]


def second():
    try:
        first()
    except KeyError as e:
        raise ValueError("translated") from e


try:
    second()
except ValueError:
    undefined_name
