# Encodings and error handlers.
s = "aé€😀"
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "ascii", "cp1252", "utf-8-sig", "iso8859-15", "cp437", "utf-7", "unicode_escape", "raw_unicode_escape", "punycode", "idna"):
    try:
        b = s.encode(enc)
        print(enc, b, b.decode(enc) == s)
    except UnicodeError as e:
        print(enc, type(e).__name__, e)
for h in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass", "nope"):
    try:
        print(h, s.encode("ascii", h))
    except Exception as e:
        print(h, type(e).__name__, e)
for b in (b"a\xffb", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\xc0\x80", b"ok", b"\xf5", b"\xe2\x28\xa1", b"a\xc3"):
    out = []
    for h in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            out.append(ascii(b.decode("utf-8", h)))
        except UnicodeDecodeError as e:
            out.append(str(e))
    print(b, out)
print(b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"a\x00".decode("utf-16"), "\udc80".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"))
print(str(b"abc", "ascii"), str(b"\xe9", "latin-1"), str(b"x", errors="ignore"), bytes("é", "utf-8"), bytes("é", "ascii", "ignore"), "a".encode(encoding="ASCII", errors="strict"))
for f in (lambda: "\ud800".encode(), lambda: b"\x80".decode("ascii"), lambda: b"\x00\xd8".decode("utf-16-le"), lambda: b"a".decode("utf-16"), lambda: "a".encode("nope"), lambda: b"a".decode("hex"),
          lambda: "a".encode("rot13"), lambda: str(b"a", 5), lambda: str("a", "ascii"), lambda: bytes("a"), lambda: "a".encode(5), lambda: b"\x81".decode("cp1252"), lambda: "€".encode("latin-1")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import codecs

print(codecs.encode("abc", "rot13"), codecs.encode(b"abc", "hex"), codecs.decode(b"616263", "hex"), codecs.encode(b"abc", "base64"), codecs.lookup("UTF8").name, codecs.lookup("latin1").name)
codecs.register_error("mine", lambda e: (f"<{ord(e.object[e.start]):x}>" if isinstance(e, UnicodeEncodeError) else "?", e.end))
print("aéb".encode("ascii", "mine"), b"a\xffb".decode("ascii", "mine"), codecs.BOM_UTF8, codecs.getincrementaldecoder("utf-8")().decode(b"\xc3"))
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(bytes([b])) for b in "é€".encode()], d.decode(b"", final=True))
