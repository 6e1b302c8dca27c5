"""Model of csv: https://docs.python.org/3.14/library/csv.html"""

QUOTE_ALL = QUOTE_MINIMAL = QUOTE_NONNUMERIC = QUOTE_NONE = 0


class Error(Exception): pass


@not_thread_safe("a csv writer: rows of several threads interleave in its file")
class _Writer:
    def __init__(self, csvfile): self._file = csvfile

    @waits("io")
    def writerow(self, row, /): self._file.write("")

    @waits("io")
    @iterates("rows")
    def writerows(self, rows, /): self._file.write("")


@not_thread_safe("a csv reader: an iterator over one file")
class _Reader:
    def __init__(self, csvfile): self.line_num = 0

    def __iter__(self):
        yield [""]

    @advances
    def __next__(self): return [""]


def writer(csvfile, dialect="excel", **fmtparams): return _Writer(csvfile)
def reader(csvfile, dialect="excel", **fmtparams): return _Reader(csvfile)


class DictWriter(_Writer):
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **more): self._file = f

    @waits("io")
    def writeheader(self): self._file.write("")


class DictReader(_Reader):
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **more): ...

    def __iter__(self):
        yield {"": ""}


@process_global("the field size limit of csv")
def field_size_limit(new_limit=0): return 0
