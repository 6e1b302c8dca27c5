# A tokenizer and a small parser built on regular expressions.
import re
from collections import namedtuple

Token = namedtuple("Token", "kind value line column")
SPEC = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]\w*"), ("OP", r"[+\-*/()]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("STRING", r'"(?:[^"\\]|\\.)*"'), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{name}>{p})" for name, p in SPEC))


def tokens(code):
    line, start = 1, 0
    for m in PATTERN.finditer(code):
        kind, value = m.lastgroup, m.group()
        if kind == "NEWLINE":
            start, line = m.end(), line + 1
            continue
        if kind == "SKIP":
            continue
        yield Token(kind, value, line, m.start() - start)


for t in tokens('x := 1 + 2.5*(y - 3);\n name := "a \\"b\\" c"; ?'):
    print(*t)


def evaluate(text):
    toks = [t for t in tokens(text)]
    pos = 0

    def peek():
        return toks[pos].value if pos < len(toks) else None

    def take():
        nonlocal pos
        pos += 1
        return toks[pos - 1]

    def factor():
        t = take()
        if t.value == "(":
            v = expr()
            take()
            return v
        if t.value == "-":
            return -factor()
        return float(t.value)

    def term():
        v = factor()
        while peek() in ("*", "/"):
            v = v * factor() if take().value == "*" else v / factor()
        return v

    def expr():
        v = term()
        while peek() in ("+", "-"):
            v = v + term() if take().value == "+" else v - term()
        return v

    return expr()


print([evaluate(e) for e in ("1+2*3", "(1+2)*3", "-4/2-1", "2*(3-(1-5))", "10/4/5")])
log = '127.0.0.1 - bob [10/Oct/2000:13:55:36 -0700] "GET /a?x=1 HTTP/1.0" 200 2326'
m = re.match(r'(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>\w+) (?P<path>\S+) (?P<proto>[^"]+)" (?P<status>\d{3}) (?P<size>\d+|-)', log)
print(m.groupdict())
print(re.findall(r"(?<![\w.])[\w.+-]+@[\w-]+\.[\w.]+\b", "a@b.co, x.y+z@foo-bar.org; @no no@"), re.fullmatch(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.255") is not None, re.findall(r"#([0-9a-fA-F]{3}){1,2}\b", "#fff #a1b2c3 #xyz"))
print(re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda m: {"name": "Bob", "n": "3"}.get(m[1], m[0]), "Hi {{name}}, {{ n }} {{other}}"), re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), [line.split("#")[0].rstrip() for line in "a # c\nb".splitlines()])
