"""Model of copy: https://docs.python.org/3.14/library/copy.html"""


@duplicates("x")
@copies("x", only="list dict set")
def copy(x): ...


@duplicates("x", deep=True)
@iterates("x")
def deepcopy(x, memo=None): ...


@duplicates("obj")
def replace(obj, /, **changes): ...


class Error(Exception): pass
