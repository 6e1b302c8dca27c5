# A syntax error at the end of the file.
def f():
    return {"a": [1, 2,
