# Flags: names, combination, inline, verbose, debug-free repr.
import re

print(re.I, re.M | re.S, re.VERBOSE, re.IGNORECASE is re.I, int(re.A), re.compile("a", re.I | re.M).flags, repr(re.compile("a", re.I | re.X)), re.compile("(?i)a").flags, repr(re.compile(b"a")), re.NOFLAG, re.RegexFlag(0), re.I & re.M, ~re.I & re.M if False else re.I ^ re.I, repr(re.compile("(?ms)x", re.A)))
print(re.findall("[a-z]", "aBc", re.I), re.findall("ß|ſ|k", "ẞSK\u212a", re.I), re.findall("(?i)É", "é"), re.findall("(?ai)É", "é"), re.findall("[^a]", "aAb", re.I), re.findall("(?i)[à-ý]", "Éé"), re.match("(?i)ǅ", "ǆ"), re.findall("(?i)σ", "Σσς"), re.findall("(?i)İ", "i̇İ"), re.findall("(?i)straße", "STRAßE"))
verbose = re.compile(r"""
    (\d+)   # number
    \s*     # space
    [ #]    # a class keeps both
    \#      # escaped
    (?: x | y )
""", re.X)
print(verbose.match("12   #x") and verbose.match("12   #x").groups(), verbose.match("1##y").group(), re.match("(?x) a \\  b", "a b"), re.match("(?x)a#c\nb", "ab").group(), re.match(r"(?x)a[ ]b", "a b").group())
print(re.findall("^.", "a\nb", re.M), re.findall(".+", "a\nb"), re.findall(".+", "a\nb", re.S), re.findall("^a$", "a\na", re.MULTILINE), re.findall("a.b", "a\nb", re.DOTALL), re.findall("(?s).(?-s:.)", "\n\na"), re.findall(r"(?m)^\s*#.*$", "#x\n y\n #z"))
for p, f in (("a", "x"), ("(?i", 0), ("(?z)a", 0), ("a(?i)b", 0), ("(?iL)a", 0), ("(?-i)a", 0), ("(?i-i:a)", 0), ("(?au)a", 0), (b"(?u)a", 0), ("a", re.L), (b"a", re.U), ("(?a-u:a)", 0), ("(?-a:a)", 0), ("a", re.A | re.U), ("(?i-:a)", 0), ("(?:a", 0)):
    try:
        print(p, re.compile(p, f).flags)
    except Exception as e:
        print(p, type(e).__name__, e)
print(re.compile("a", 0).flags == re.compile("a").flags, [f.name for f in re.RegexFlag][:4], re.I in (re.I | re.M), str(re.I | re.S), f"{re.M!r}", bool(re.NOFLAG))
