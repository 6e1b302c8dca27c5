# json: lists that change while they are written, levels, positions, and a stream closed by the program.
import json
import json.encoder
import json.decoder
import re
import sys

items = [object()] * 6


def shorten(thing):
    del items[-1]


print(json.dumps(items, default=shorten), len(items))
grown = [object()]
print(json.dumps(grown, default=lambda thing: grown.append(len(grown)) if len(grown) < 4 else "end"))
encode = json.encoder.c_make_encoder(None, str, json.encoder.c_encode_basestring, "  ", ": ", ", ", False, False, False)
for level in 0, -3, 2:
    print("".join(encode(["a", {"b": []}, ()], level)))
for f in (lambda: json.decoder.scanstring("xxx", sys.maxsize + 1), lambda: json.decoder.py_scanstring("xxx", sys.maxsize + 1), lambda: re.compile("a").match("a", 2**64), lambda: re.compile("a").search("a", 0, -(2**64)), lambda: re.match("a", "a").group(2**64)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with sys.stdout as out:
    out.write("closed\n")
