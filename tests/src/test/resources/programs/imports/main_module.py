# __main__, __name__, __file__, sys.argv, sys.path of a program run as a file.
import os
import sys

print(__name__, os.path.basename(__file__), sys.argv, __package__, __spec__, __doc__, __loader__ is not None)
import __main__

print(__main__.__name__, __main__.sys is sys, __main__ is sys.modules["__main__"], __main__.__dict__ is globals())
x = "set later"
print(__main__.x)
__main__.y = 5
print(y)
print(os.path.samefile(sys.path[0], os.path.dirname(__file__)), "__cached__" in globals())


class C:
    pass


print(C.__module__, C, (lambda: 0).__module__)
import main_helper.looks_back

print(main_helper.looks_back.seen, main_helper.looks_back.name)
if __name__ == "__main__":
    print("run as a program")
import runpy

ns = runpy.run_path(os.path.join(os.path.dirname(__file__), "main_helper", "looks_back.py"), run_name="chosen")
print(ns["name"], ns["seen"])
import importlib.util

spec = importlib.util.spec_from_file_location("loaded", os.path.join(os.path.dirname(__file__), "main_helper", "looks_back.py"))
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.__name__, module.name, "loaded" in sys.modules, spec.name, spec.submodule_search_locations, importlib.util.find_spec("no_such_module"), importlib.util.find_spec("math").name)
