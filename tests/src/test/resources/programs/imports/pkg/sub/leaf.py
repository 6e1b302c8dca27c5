from .. import name as from_parent
from ..helper import greet
from . import __name__ as sub_name

value = "leaf value"
up = greet()
loads = globals().get("loads", 0) + 1
