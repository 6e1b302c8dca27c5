"""Annotations under conditions in classes within classes."""


class Outer:
    class Inner:
        if True:
            a: int
        else:
            b: str

        class Innermost:
            for _ in range(2):
                c: float

    if Inner:
        d: bytes

    def method(self):
        class Local:
            if self is None:
                e: int
            f: int

        return Local


for cls in (Outer, Outer.Inner, Outer.Inner.Innermost, Outer().method()):
    print(cls.__name__, cls.__annotations__)

exec(
    """
from __future__ import annotations


class Texts:
    class Within:
        if True:
            a: Missing[int]


print(Texts.Within.__annotations__)
"""
)
