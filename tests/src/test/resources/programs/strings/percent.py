# printf-style formatting: every conversion and flag, and the errors.
print("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (1, -2, 3), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%f %.2f %5.1f %e %.3E %g %G" % (1.5, 2.675, 3.14159, 12345.678, 0.00012, 1e-10, 1e20), "%5.1f|%-8.2f|%08.3f|%+.0f" % (1.25, 2.5, -3.5, 4.5))
print("%c%c%c" % ("a", 98, "é"), "%5c|%-3c|" % ("x", "y"), "%%|%5%|" % () if False else "%%" % (), "%s" % None, "%s" % [1, 2], "%s" % ((1, 2),), "%s %s" % (1, 2))
print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 7}, "%(a)s" % {"a": 1, "b": 2}, "%(a(b))s" % {"a(b)": "parens"}, "%()s" % {"": "empty"})
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 3, 2.5), "%*d" % (-5, 1) + "|", "%.3s|%5.2s|%-5s|" % ("abcdef", "abc", "x"), "%.0f %.0f" % (0.5, 1.5))
print("%d" % 1.9, "%d" % True, "%d" % -0.5, "%x" % True, "%d" % 10 ** 30, "%s" % 1.0, "%ld %hd %Ld" % (1, 2, 3), "%.5d %.0d" % (42, 0), "%#.3x %+x" % (10, 10), "%#g %#.0f" % (1, 2))
print("%s" % b"x", "%r" % "it's", "%-10s|" % "é", "%10r|" % "a", "%d%%" % 50, "no conversion" % (), "no conversion" % {}, "%s" % {}, "%s" % {"a": 1})
for text, arg in (("%d", "a"), ("%d", None), ("%x", 1.5), ("%o", "7"), ("%f", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%s %s", "a"), ("%s", ("a", "b")), ("%s %s", ("a",)),
                  ("%", 1), ("%5", 1), ("%z", 1), ("a%", ()), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {"a": 1}), ("%*d", (1,)), ("%*d", ("a", 1)), ("%.*f", (1.5, 1)), ("%s", ()), ("x", 1), ("x", (1,)), ("x", "a"),
                  ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%é", 1), ("%d", [1]), ("%i", 1j), ("%e", None), ("%d", float("nan")), ("%d", float("inf")), ("%99999999999d", 1), ("%.99999999999f", 1), ("% %", ()), ("%c", "")):
    try:
        print(repr(text), repr(text % arg))
    except Exception as e:
        print(repr(text), type(e).__name__, e)


class D:
    def __getitem__(self, k):
        return "got " + k


class I:
    def __index__(self):
        return 255

    def __str__(self):
        return "str I"


print("%(key)s" % D(), "%x %s" % (I(), I()), "%s" % D().__class__.__name__)
