# Case conversions and character classes beyond ASCII.
words = ["hello world", "HELLO", "ß", "ŉ", "ǆ", "İ", "ı", "Σίσυφος ΣΑΣ", "ﬁ", "they're bill's", "a1b c2D", "ΐ", "ᾳ", "x\u0301y", "ÿ", "ª", "Ⅷ", "ⓐ", "𐐨"]
for w in words:
    print(w, w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold())
chars = ["a", "A", "1", "²", "½", "Ⅷ", "٣", "_", " ", "\t", "\x1c", "\xa0", "é", "ß", "ǅ", "漢", "ª", "\u0301", "😀", "", "ab1", "\u200b", "\x85", "\ud800"]
for name in "isalpha isdigit isdecimal isnumeric isalnum islower isupper istitle isspace isprintable isidentifier isascii".split():
    print(name, "".join("1" if getattr(c, name)() else "0" for c in chars))
print("Hello World".istitle(), "Hello world".istitle(), "HELLO1".isupper(), "1".isupper(), "a1".islower(), "Hello 1World".istitle(), "It's".istitle())
print("class".isidentifier(), "é1".isidentifier(), "1é".isidentifier(), "a b".isidentifier(), "_".isidentifier(), "𝐱".isidentifier())
print("ß".casefold() == "SS".casefold(), "ς".casefold() == "σ".casefold(), "ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "Α.Σ".lower())
for f in (lambda: "a".upper(1), lambda: "a".title(x=1), lambda: str.lower(), lambda: str.isalpha(5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
