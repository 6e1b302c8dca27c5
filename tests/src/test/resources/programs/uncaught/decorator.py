# Errors in decorators and default values name their line.
def broken(f):
    raise TypeError("decorator " + f.__name__)


@broken
def f(a, b=1):
    pass
