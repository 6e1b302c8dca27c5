# Errors raised in handlers, finally and else, and what remains.
def case(n):
    try:
        try:
            if n in (1, 2, 3): raise ValueError("body")
        except ValueError:
            if n == 2: raise KeyError("handler")
        else:
            if n == 4: raise OSError("else")
        finally:
            if n == 3: raise TypeError("finally")
            if n == 5: raise TypeError("finally alone")
    except Exception as e:
        chain = []
        while e: chain.append(repr(e)); e = e.__context__
        return chain
    return "fine"
for n in range(6): print(n, case(n))
def f():
    try: raise ValueError("outer")
    except ValueError as e:
        try: raise KeyError("inner")
        except KeyError: pass
        return repr(e), __import__("sys").exception() is e
print(f(), __import__("sys").exception())
