"""Model of tarfile: https://docs.python.org/3.14/library/tarfile.html"""


@not_thread_safe("tarfile.TarFile: its members and its position have no lock")
@resource("file")
class TarFile:
    @waits("io")
    def add(self, name, arcname=None, recursive=True, *, filter=None): ...

    @waits("io")
    def addfile(self, tarinfo, fileobj=None): ...

    @waits("io")
    def extract(self, member, path="", **more): ...

    @waits("io")
    def extractall(self, path=".", members=None, **more): ...

    def getnames(self): return [""]
    def getmembers(self): return []

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


def open(name=None, mode="r", fileobj=None, bufsize=0, **more): return TarFile()
