# An IndentationError names the statement it belongs to.
def f():
return 1
