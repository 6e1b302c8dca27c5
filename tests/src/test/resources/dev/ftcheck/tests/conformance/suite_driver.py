"""Runs one module of CPython's test suite and writes each test's outcome at once.

usage: suite_driver.py MODULE RESULTS SKIPPED

RESULTS gets one JSON object per line: {"start": id} before a test and {"test": id, "outcome": ...}
after it. Tests whose ids are in the file SKIPPED, one a line, are left out.
"""

import concurrent.futures
import json
import platform
import sys
import types
import unittest

# Tests of CPython's implementation details (``@cpython_only``) ask for this name and are skipped.
platform.python_implementation = lambda: "ftcheck"


# Constants that test modules take from there as they are imported.
C_LIMITS = {
    "CHAR_MAX": 2**7 - 1, "CHAR_MIN": -2**7, "UCHAR_MAX": 2**8 - 1,
    "SHRT_MAX": 2**15 - 1, "SHRT_MIN": -2**15, "USHRT_MAX": 2**16 - 1,
    "INT_MAX": 2**31 - 1, "INT_MIN": -2**31, "UINT_MAX": 2**32 - 1,
    "LONG_MAX": 2**63 - 1, "LONG_MIN": -2**63, "ULONG_MAX": 2**64 - 1,
    "LLONG_MAX": 2**63 - 1, "LLONG_MIN": -2**63, "ULLONG_MAX": 2**64 - 1,
    "PY_SSIZE_T_MAX": 2**63 - 1, "PY_SSIZE_T_MIN": -2**63,
}


class WithoutCApi(types.ModuleType):
    """Stands for an extension module of CPython's own tests: a test that calls it is skipped."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name in C_LIMITS:
            return C_LIMITS[name]

        def skip(*args, **keywords):
            raise unittest.SkipTest(f"{self.__name__}.{name} is CPython's C API")

        return skip


for extension in "_testcapi", "_testinternalcapi", "_testlimitedcapi":
    sys.modules[extension] = WithoutCApi(extension)


class WithoutInterpreters:
    """Stands for the pool of subinterpreters, which test modules of the other pools name."""

    def __init__(self, *args, **keywords):
        raise unittest.SkipTest("there are no subinterpreters")


if not hasattr(concurrent.futures, "InterpreterPoolExecutor"):
    concurrent.futures.InterpreterPoolExecutor = WithoutInterpreters


class Writer(unittest.TestResult):
    def __init__(self, out):
        super().__init__()
        self.out = out
        self.failed_subtest = None

    def write(self, **fields):
        self.out.write(json.dumps(fields) + "\n")
        self.out.flush()

    def startTest(self, test):
        super().startTest(test)
        self.failed_subtest = None
        self.write(start=test.id())

    def outcome(self, test, name, detail=""):
        self.write(test=test.id(), outcome=name, detail=detail)

    def addSuccess(self, test):
        if self.failed_subtest is None:
            self.outcome(test, "passed")

    def addError(self, test, err):
        self.outcome(test, "failed", self.text(err, test))

    def addFailure(self, test, err):
        self.outcome(test, "failed", self.text(err, test))

    def addSkip(self, test, reason):
        self.outcome(test, "skipped", reason)

    def addExpectedFailure(self, test, err):
        self.outcome(test, "passed")

    def addUnexpectedSuccess(self, test):
        self.outcome(test, "failed", "unexpected success")

    def addSubTest(self, test, subtest, err):
        if err is not None and self.failed_subtest is None:
            self.failed_subtest = subtest
            self.outcome(test, "failed", str(subtest) + "\n" + self.text(err, test))

    def text(self, err, test):
        try:
            return self._exc_info_to_string(err, test)[-3000:]
        except Exception as broken:
            return f"{err[0].__name__}: {err[1]} (and no traceback: {broken!r})"


def flatten(suite):
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from flatten(part)
        else:
            yield part


def main(name, results, skipped):
    with open(skipped, encoding="utf-8") as file:
        left_out = set(file.read().split("\n"))
    with open(results, "a", encoding="utf-8") as out:
        writer = Writer(out)
        loaded = unittest.defaultTestLoader.loadTestsFromName(name)
        chosen = unittest.TestSuite(t for t in flatten(loaded) if t.id() not in left_out)
        chosen.run(writer)
        writer.write(end=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
