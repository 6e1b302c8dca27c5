import sys
def depth():
    f=sys._getframe(1); n=0
    while f: n+=1; f=f.f_back
    return n
def f(n):
    global m
    m=n
    f(n+1)
def g():
    d=depth()
    try: sys.setrecursionlimit(d)
    except RecursionError as e: print(e, d)
    try: sys.setrecursionlimit(d-1)
    except RecursionError as e: print(e, d)
    sys.setrecursionlimit(d+1)
    try: f(1)
    except RecursionError as e: print(e, m)
    sys.setrecursionlimit(d+30)
    try: f(1)
    except RecursionError as e:
        n=0; t=e.__traceback__
        while t: n+=1; t=t.tb_next
    try: sys.setrecursionlimit(40)
    finally: pass
    print(m, n, d)
    def h(): 
        try: 1/0
        except: h()
    try: h()
    except RecursionError as e: print(e)
    def h():
        try: 1/0
        except: pass
        h()
    try: h()
    except RecursionError as e: print(e)
    k=0
    def h(): 
        nonlocal k
        k+=1
        try: h()
        except: h()
    sys.setrecursionlimit(d+12)
    try: h()
    except RecursionError as e: print(e, k)
    def gen(n):
        yield n
        yield from gen(n+1)
    try:
        for x in gen(0): pass
    except RecursionError as e: print(e, x)
    class A:
        def __getattr__(self, n): return self.foo
    try: A().x
    except RecursionError as e: print(e)
    class A:
        def __repr__(self): return repr(self)
    try: repr(A())
    except RecursionError as e: print(e)
    class A:
        def __init__(self): A()
    try: repr(A())
    except RecursionError as e: print(e)
    class A:
        def __add__(self, o): return self+o
    try: A()+1
    except RecursionError as e: print(e)
g()
try: sys.setrecursionlimit(1)
except RecursionError as e: print(e)
