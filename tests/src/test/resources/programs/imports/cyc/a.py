start = "started"
from . import b

done = "a is done"
