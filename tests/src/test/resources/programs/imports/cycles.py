# Import cycles: partly initialised modules, from-imports in a cycle, functions that import late.
import cyc.a

print(cyc.a.done, cyc.b.seen_of_a, cyc.b.late())
try:
    import cyc.c
except ImportError as e:
    print(str(e).split(" (")[0])
    print(e.name, "most likely due to a circular import" in str(e))
import sys

print("cyc.c" in sys.modules, "cyc.d" in sys.modules)
import cyc.e

print(cyc.e.f.partner_name, cyc.e.x)
try:
    import cyc.g
except AttributeError as e:
    print(e)
