# configparser: sections, interpolation, types, writing, errors.
import configparser, io

c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
base = /opt
[one]
path = %(base)s/x
n = 5 ; not a comment
flag = yes
multi = a
  b
empty =
key: colon
[two]
# comment
f = 1.5
""")
print(c.sections(), c["one"]["path"], c.get("one", "n"), c.getboolean("one", "flag"), c.getfloat("two", "f"), repr(c["one"]["multi"]), repr(c["one"]["empty"]), c["one"]["key"], dict(c["two"]), c.has_option("two", "base"), "nope" in c, c.get("two", "nope", fallback="fb"), c["one"].get("zz", "d"), c.options("two"), c.items("two"), c.get("one", "path", raw=True), c.defaults(), "two" in c, len(c))
c["new"] = {"a": "1", "B": "2"}; c.set("one", "n", "6"); c.remove_option("one", "flag"); c.remove_section("two"); c.add_section("s"); c["s"]["pct"] = "50%%"
f = io.StringIO(); c.write(f); print(f.getvalue())
for g in (lambda: c["nope"], lambda: c.get("one", "nope"), lambda: c.getint("one", "path"), lambda: c.add_section("one"), lambda: c.set("one", "x", 5), lambda: c.read_string("[a]\n[a]"), lambda: c.read_string("[a]\nx=1\nx=2"), lambda: c.read_string("x=1"), lambda: c.read_string("[a]\nnoequals"), lambda: c.getboolean("one", "n"), lambda: c.set("one", "bad", "%x"), lambda: configparser.ConfigParser(allow_no_value=True).read_string("[a]\nk") , lambda: c.add_section("DEFAULT")):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, str(e).replace("\n", " | "))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), delimiters=("=",), comment_prefixes=("#",), inline_comment_prefixes=(";",))
e.read_string("[a]\nx = 1 ; c\ny = ${x}2\n[b]\nz = ${a:y}3")
print(e["b"]["z"], e["a"]["x"], configparser.RawConfigParser().read(["nope_file.ini"]), c.optionxform("AbC"))
