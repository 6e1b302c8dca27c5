# Exceptions whose text fails, is empty or has several lines.
class Bad(Exception):
    def __str__(self):
        raise RuntimeError("no text")


import traceback

for e in (Bad(), ValueError(), ValueError(""), ValueError("two\nlines"), KeyError("k"), ValueError(None)):
    print("".join(traceback.format_exception_only(e)), end="")
raise Bad
