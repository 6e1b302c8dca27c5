# csv: reading and writing dialects.
import csv, io

rows = [["a", "b c", 'q"x'], [1, 2.5, None], ["", "new\nline", "x,y"], []]
for kw in ({}, {"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quotechar": "'", "lineterminator": "\n"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"doublequote": False, "escapechar": "\\"}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL}):
    f = io.StringIO()
    csv.writer(f, **kw).writerows(rows)
    print(kw, repr(f.getvalue()))
for text, kw in (('a,b\n"x,1","y""z"\n', {}), ("a;b", {"delimiter": ";"}), ("a, b", {"skipinitialspace": True}), ('"multi\nline",2', {}), ("a\\,b", {"escapechar": "\\"}), ("1,2\n\n3", {}), ('1,"x"', {"quoting": csv.QUOTE_NONNUMERIC}), ("'a,b',c", {"quotechar": "'"}), ('a"b,c', {}), ("", {}), ("a,b,", {}), ('"a"b,c', {}), (",", {}), ('1,,"",x', {"quoting": csv.QUOTE_NOTNULL})):
    print(repr(text), list(csv.reader(io.StringIO(text), **kw)))
r = csv.DictReader(io.StringIO("x,y\n1,2\n3\n4,5,6\n"), restkey="rest", restval="none")
print(r.fieldnames, list(r), r.line_num)
f = io.StringIO()
w = csv.DictWriter(f, ["a", "b"], extrasaction="ignore", restval="-", lineterminator="\n")
w.writeheader(); w.writerow({"a": 1, "z": 2}); print(f.getvalue())
for g in (lambda: csv.writer(f, quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.writer(f, delimiter="ab"), lambda: csv.reader(5), lambda: list(csv.reader(["a\0b"], strict=True)), lambda: list(csv.reader(['"a'], strict=True)), lambda: csv.get_dialect("nope"), lambda: csv.writer(f).writerow(5), lambda: csv.DictWriter(f, ["a"]).writerow({"b": 1}), lambda: list(csv.reader([b"x"])), lambda: csv.writer(f, nope=1), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(["x"], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.writer(f, quotechar="")):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
print(csv.list_dialects(), csv.field_size_limit(), csv.Sniffer().sniff("a;b\n1;2\n").delimiter, csv.Sniffer().has_header("name,age\nbob,5\nann,6\n"))
class D(csv.excel): delimiter = "|"
csv.register_dialect("pipe", D); print(next(csv.reader(["a|b"], "pipe")))
