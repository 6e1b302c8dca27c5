"""Model of gc: https://docs.python.org/3.14/library/gc.html"""

callbacks = []
garbage = []


@process_global("the garbage collector")
def disable(): ...


enable = freeze = unfreeze = disable


@process_global("the garbage collector")
def set_threshold(threshold0, *thresholds): ...


def collect(generation=2): return 0
def isenabled(): return True


def get_objects(generation=None): return []


get_referrers = get_referents = get_objects
