"""Calls `sys.enable_free_threading()`: there is no such function, the build decides.

Good form: gil/is_gil_enabled.py
"""
import sys


def main():
    try:
        sys.enable_free_threading()  # expect: FT403
    except AttributeError as error:
        print(error)


if __name__ == "__main__":
    main()
