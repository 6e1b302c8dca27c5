# string constants and Template, textwrap.
import string, textwrap

print(string.ascii_lowercase, string.digits, string.hexdigits, repr(string.whitespace), string.punctuation, string.capwords("hello  wORLD x"), string.capwords("a-b", "-"))
T = string.Template
print(T("$a ${b}c $$ $a").substitute(a=1, b="x"), T("$a $b").safe_substitute(a=1), T("$x").substitute({"x": 1}, x=2), T("$a ${b}").get_identifiers(), T("$").is_valid(), T("a$b").template)
for f in (lambda: T("$a").substitute(), lambda: T("$ x").substitute(), lambda: T("a\n${").substitute(), lambda: T("$1").substitute()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class P(T):
    delimiter = "%"
    idpattern = "[a-z]+\\.[a-z]+"
print(P("%x.y $a").substitute({"x.y": 1}))
class Fm(string.Formatter):
    def get_value(self, key, args, kw):
        return kw.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kw)
    def convert_field(self, v, c):
        return str(v).upper() if c == "u" else super().convert_field(v, c)
print(Fm().format("{0} {name!u} {missing:>12}", 1, name="n"), list(string.Formatter().parse("a{b!r:c}{{d}}")), Fm().vformat("{0}{1}", (1, 2), {}))
text = "The quick brown fox jumps over the lazy dog. A veryveryverylongwordthatdoesnotfit here, semi-hyphenated-words too."
for kw in ({"width": 20}, {"width": 20, "break_long_words": False}, {"width": 25, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 15, "break_on_hyphens": False}, {"width": 30, "max_lines": 2, "placeholder": " [...]"}, {"width": 1000}):
    print(textwrap.wrap(text, **kw))
print(textwrap.fill("a b c d e", 3), textwrap.shorten("hello  big world", 12), textwrap.shorten("hello", 3, placeholder="."), repr(textwrap.dedent("  a\n    b\n\n  c\n")), repr(textwrap.indent("a\n\nb", "> ")), repr(textwrap.indent("a\n\nb", "-", lambda l: True)), textwrap.wrap(""), textwrap.wrap("tab\there", tabsize=4, expand_tabs=True), textwrap.wrap("a\nb  c", replace_whitespace=False), textwrap.wrap("  x  y", drop_whitespace=False, width=4), repr(textwrap.dedent("\ta\n\t b")), textwrap.wrap("one. two", fix_sentence_endings=True))
try:
    textwrap.wrap("a", 0)
except ValueError as e:
    print(e)
