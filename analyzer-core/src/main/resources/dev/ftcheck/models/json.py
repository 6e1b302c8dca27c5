"""Model of json: https://docs.python.org/3.14/library/json.html"""


@iterates("obj")
def dumps(obj, *, default=None, **more):
    default(obj)
    return ""


@iterates("obj")
@waits("io")
def dump(obj, fp, *, default=None, **more):
    default(obj)
    fp.write("")


@may_fail
def loads(s, *, object_hook=None, object_pairs_hook=None, **more): return object_hook({}) or object_pairs_hook([])


@waits("io")
def load(fp, *, object_hook=None, object_pairs_hook=None, **more): return object_hook({}) or object_pairs_hook([])


JSONDecodeError = ValueError


class JSONEncoder:
    def default(self, o): ...

    @iterates("o")
    def encode(self, o): return ""


class JSONDecoder:
    def decode(self, s): ...
