# Tracebacks through exec and eval have no source lines.
code = """
def g(x):
    return x.y

g(1)
"""
try:
    eval("1 +")
except SyntaxError as e:
    print(e, e.text, e.filename, e.lineno, e.offset)
exec(code)
