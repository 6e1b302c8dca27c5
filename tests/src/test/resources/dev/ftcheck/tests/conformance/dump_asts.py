"""Writes ast.dump of every source file named on standard input.

Each input line holds a source path and, behind a tab, where the dump goes without its ending:
".ast" for a tree, ".err" for the message of a file that CPython refuses.
"""

import ast
import sys
import warnings

warnings.simplefilter("ignore")
sys.set_int_max_str_digits(0)
for line in sys.stdin:
    source, target = line.rstrip("\n").split("\t")
    with open(source, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as refused:
        line = getattr(refused, "lineno", 0)
        message = getattr(refused, "msg", str(refused))
        with open(target + ".err", "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(f"{line}: {message}\n")
        continue
    with open(target + ".ast", "w", encoding="utf-8", errors="surrogatepass") as file:
        file.write(ast.dump(tree, include_attributes=True, indent=1))
        file.write("\n")
