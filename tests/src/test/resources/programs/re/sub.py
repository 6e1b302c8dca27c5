# sub, subn: templates, functions, counts, empty matches.
import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.subn("a", "", "banana"), re.sub("(a)(n)", r"\2\1", "banana"), re.sub("(?P<x>a)", r"<\g<x>>", "aba"), re.sub("(a)", r"\g<1>0", "a"), re.sub("(a)|b", r"[\1]", "ab"), re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("b*", "-", "abc"), re.sub("$", "!", "a\n"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.sub("[a-c]", lambda m: m.group().upper(), "abcd"), re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "1 20 3"), re.sub("a", r"\n\t\\", "a"), re.sub("a", r"\g<0>\g<0>", "bab"), re.sub("(.)", r"\1\1", "ab"), re.sub("a", lambda m: r"\1", "a"), re.sub("a", "\\\\", "a"), re.sub(r"\s+", " ", " a \n b "))
print(re.sub("a", "", "aaa"), re.sub("(?i)A", "x", "aA"), re.sub(b"a", b"b", b"aa"), re.sub("a|ab", "x", "abab"), re.sub("(a)?(b)?", r"\1-\2|", "ab"), re.compile("a").sub("b", "aaa", 1), re.compile("a").subn(lambda m: "z", "aba"), re.sub("é", "e", "éé"), re.sub("😀", "x", "a😀"), re.sub(".", "x", "a\nb"), re.sub("(?s).", "x", "a\nb"))
for f in (lambda: re.sub("a", r"\1", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\g<1", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", b"b", "a"), lambda: re.sub("a", lambda m: 5, "a"), lambda: re.sub("a", "\\", "a"), lambda: re.sub("a", r"\g<>", "a"), lambda: re.sub("a", r"\g<-1>", "a"), lambda: re.sub("a", lambda m: None, "a") , lambda: re.sub("a", r"\g", "a"), lambda: re.sub("(a)", r"\400", "a")):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print(re.sub("(?P<year>\\d+)-(?P<month>\\d+)", r"\g<month>/\g<year>", "2024-05 x 1999-12"), re.sub("(a)(b)?", r"[\1\2]", "aab"), re.sub(r"\b", "|", "hi you"), re.sub(r"(?<!^)(?=[A-Z])", "_", "CamelCaseName").lower(), re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"))
