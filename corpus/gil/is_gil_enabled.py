"""Asks the interpreter how it was built and how it runs.

Bad form: gil/enable_free_threading.py
"""
import sys
import sysconfig


def describe():
    built = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    probe = getattr(sys, "_is_gil_enabled", None)
    running = probe() if probe else True
    return f"free-threaded build: {built}, locked while running: {running}"


def is_parallel():
    return sys.version_info >= (3, 13) and not sys._is_gil_enabled()  # ok: FT403


if __name__ == "__main__":
    print(describe())
    print("parallel:", is_parallel())
