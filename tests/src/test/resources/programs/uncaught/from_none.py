# A suppressed context does not show.
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise LookupError(f"not a number: {text}") from None


parse("x1")
