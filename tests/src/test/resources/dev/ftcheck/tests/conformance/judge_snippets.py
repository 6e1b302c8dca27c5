"""Answers each base64-encoded source on standard input with the SHA-256 of its ast.dump, or with "refused"."""

import ast
import base64
import hashlib
import sys
import warnings

warnings.simplefilter("ignore")
for line in sys.stdin:
    source = base64.b64decode(line)
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        print("refused")
        continue
    dump = ast.dump(tree, include_attributes=True, indent=1)
    print(hashlib.sha256(dump.encode("utf-8", "surrogatepass")).hexdigest())
