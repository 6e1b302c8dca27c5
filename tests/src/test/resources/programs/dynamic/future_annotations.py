# Stringified annotations, and the rules of future statements.
from __future__ import annotations

import typing


def f(a: undefined.thing, b: list[int] | None = None, *c: "quoted", d: lambda: 1 = 2) -> x if y else z:
    pass


class C:
    a: int
    b: {"k": [1, 2]} = 1
    c: f"{x}" = 2
    d: (1, 2)
    e: a[1:2, ...]
    f: not a or -b ** 2
    g: [i for i in range(3) if i]
    h: "str" + 'it\'s'
    i: (yield_)
    j: C


print(f.__annotations__)
for k, v in C.__annotations__.items():
    print(k, repr(v))
x: some.undefined[name]
print(__annotations__)
print(typing.get_type_hints(type("T", (), {"__annotations__": {"a": "int", "b": "list[str]"}})))
import __future__

print(__future__.annotations.compiler_flag, annotations is __future__.annotations, __future__.all_feature_names[-1])
for source in ("from __future__ import nope", "x = 1\nfrom __future__ import annotations", "'doc'\nfrom __future__ import division\nx = 1", "from __future__ import braces", "from __future__ import *", "def f():\n from __future__ import division", "from __future__ import (annotations, division)", "# c\n'doc'\n'second'\nfrom __future__ import annotations", "from __future__ import annotations as a"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(repr(source), e.msg)
