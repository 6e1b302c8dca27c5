# __exit__ that returns false lets the exception out.
class Quiet:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind.__name__)
        return self.result


with Quiet(True):
    raise ValueError("swallowed")
with Quiet(0):
    raise ValueError("let out")
