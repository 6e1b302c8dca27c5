# json.loads: values, hooks, errors with positions.
import json

print(json.loads('[1, -2, 1.5, 1e3, -0.0, 1E-2, "a", true, false, null, {"k": {}}, []]'), json.loads('"\\u00e9\\n\\/\\"\\\\\\ud83d\\ude00 \\ud800"').encode("utf-8", "surrogatepass"), json.loads(" \t\n1\r "), json.loads('{"a": 1, "a": 2}'), json.loads(b'"\xc3\xa9"'), json.loads('"é"'.encode("utf-16")), json.loads("NaN"), json.loads("[Infinity, -Infinity]"), json.loads("1234567890123456789012345678901234567890"), json.loads(bytearray(b"1")), json.loads("-0"), json.loads("1e400"))
print(json.loads('{"a": [1, {"b": 2}]}', object_hook=lambda d: sorted(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list), json.loads("[1.5, 1]", parse_float=str, parse_int=lambda s: s + "!"), json.loads("NaN", parse_constant=lambda s: "const " + s))
for s in ("", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,}', "{a: 1}", "{1: 2}", "'a'", '"a', '"\\x"', '"\\u12"', '"\n"', '"\t"', "tru", "nul", "01", "1.", ".5", "+1", "1e", "- 1", "[1 2]", '{"a" 1}', '{"a":1 "b":2}', "1 2", "[]]", "nan", "[1,,2]", '"\\', '"\\u', "\ufeff1", "[\n1,\n2\n3]", '{"a":,}', "--1", "Infinit", '["a" : 1]', "{,}"):
    try:
        print(repr(s), json.loads(s))
    except json.JSONDecodeError as e:
        print(repr(s), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
for v in (5, None, [1]):
    try:
        json.loads(v)
    except TypeError as e:
        print(e)
print(json.JSONDecoder().raw_decode('{"a": 1} tail'), json.JSONDecoder().raw_decode("  [1]", 2), json.loads('"\t"', strict=False), json.JSONDecodeError.__mro__[1], json.loads("[" * 50 + "]" * 50) is not None)
value = {"text": "é\n😀", "numbers": [1, 1.5, -1e-10, 10 ** 20], "nested": {"t": True, "n": None, "e": [[], {}]}}
assert json.loads(json.dumps(value)) == value and json.loads(json.dumps(value, indent=3, ensure_ascii=False)) == value
import io
print(json.load(io.StringIO("[1]")), json.detect_encoding(b"\xff\xfe1\x00"))
try:
    json.loads(b"\xff")
except UnicodeDecodeError as e:
    print(e)
try:
    json.loads("[" * 200000)
except RecursionError as e:
    print(type(e).__name__)
