# The traceback through a with block whose __exit__ fails.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise KeyError("exit failed")


with Manager():
    raise ValueError("body")
