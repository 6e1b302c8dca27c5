"""Model of zipfile: https://docs.python.org/3.14/library/zipfile.html"""

ZIP_STORED = ZIP_DEFLATED = ZIP_BZIP2 = ZIP_LZMA = 0


class BadZipFile(Exception): pass


LargeZipFile = BadZipFile


class ZipInfo:
    def __init__(self, filename="", date_time=(0, 0, 0, 0, 0, 0)):
        self.filename = filename
        self.file_size = self.compress_size = 0

    def is_dir(self): return True


@not_thread_safe("zipfile.ZipFile: its directory and its write position have no lock for the caller")
@resource("file")
class ZipFile:
    def __init__(self, file, mode="r", compression=ZIP_STORED, **more): ...

    @waits("io")
    def read(self, name, pwd=None): return b""

    @waits("io")
    def write(self, filename, arcname=None, compress_type=None, compresslevel=None): ...

    @waits("io")
    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None): ...

    @waits("io")
    def extract(self, member, path=None, pwd=None): return ""

    @waits("io")
    def extractall(self, path=None, members=None, pwd=None): ...

    def open(self, name, mode="r", pwd=None, **more): return open("")
    def namelist(self): return [""]
    def infolist(self): return [ZipInfo()]
    def getinfo(self, name): return ZipInfo()
    def testzip(self): ...

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


def is_zipfile(filename): return True
