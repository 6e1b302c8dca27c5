import __main__

name = __name__
seen = getattr(__main__, "x", "nothing")
