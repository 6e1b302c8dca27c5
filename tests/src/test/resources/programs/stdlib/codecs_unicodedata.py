# codecs helpers and unicodedata.
import codecs, unicodedata as u

for c in "a1½²é漢😀 \n_٣":
    print(ascii(c), u.name(c, "none"), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.decomposition(c))
s = "é ﬁ Å e\u0301 ½"
for form in ("NFC", "NFD", "NFKC", "NFKD"): print(form, ascii(u.normalize(form, s)), u.is_normalized(form, s))
print(u.lookup("SNOWMAN"), u.lookup("LATIN SMALL LETTER E WITH ACUTE"), u.name("가"), u.lookup("HANGUL SYLLABLE GAG"), u.name("一"), "".join(c for c in u.normalize("NFD", "àéîõü") if not u.combining(c)))
for f in (lambda: u.name("\n"), lambda: u.lookup("NOPE"), lambda: u.decimal("a"), lambda: u.normalize("X", "a"), lambda: u.name("ab"), lambda: u.category("")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e = codecs.getincrementalencoder("utf-16")(); print(e.encode("a"), e.encode("b", True), codecs.lookup("utf-8").name, codecs.getreader("utf-8")(__import__("io").BytesIO("é\nx".encode())).readlines(), codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8").__next__(), list(codecs.iterencode("ab", "utf-8")), codecs.escape_decode(b"a\\n")[0], codecs.charmap_encode("a", "strict", {97: 98})[0], codecs.ascii_encode("x"))
try: codecs.lookup("nope-codec")
except LookupError as x: print(x)
