# Exceptions keep their arguments, compare by identity, and can be raised again.
e = ValueError("a", 1)
caught = []
for _ in range(3):
    try:
        raise e
    except ValueError as x:
        caught.append(x)
print(all(c is e for c in caught), e.args, str(e), repr(e), e == ValueError("a", 1), ValueError("x").args == ValueError("x").args, hash(e) == hash(e), bool(e), isinstance(e, Exception))
def count(tb):
    n = 0
    while tb:
        n, tb = n + 1, tb.tb_next
    return n
print(count(e.__traceback__))
class E(Exception):
    def __init__(self, *a, code=5, **k):
        super().__init__(*a)
        self.code, self.extra = code, k
x = E("m", code=7, z=1)
print(x, repr(x), x.code, x.extra, x.args, E(), str(E()) == "", E("a", "b"))
