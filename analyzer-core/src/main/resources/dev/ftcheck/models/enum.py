"""Model of enum: https://docs.python.org/3.14/library/enum.html"""


class EnumMeta(type): pass


EnumType = EnumMeta


@thread_safe
class Enum:
    name = _name_ = ""
    value = _value_ = 0

    def __init__(self, value): ...
    def _generate_next_value_(name, start, count, last_values): return 0


class IntEnum(Enum): pass
class StrEnum(Enum): pass
class Flag(Enum): pass
class IntFlag(Flag): pass


def auto(): return 0
def unique(enumeration): return enumeration
global_enum = unique
