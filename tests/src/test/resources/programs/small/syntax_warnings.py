# SyntaxWarnings: their words, and the errors that a filter makes of them.
import warnings

SOURCES = [
    "x = 'ab\\d'",
    "x = 1 + '''a\n b\\\\d \\q'''",
    "x = '\\777 \\d'",
    "x = 'é\\Ж \\N{BULLET} \\x41'",
    "x = r'\\d' 'a\\z'",
    "x = b'\\d'",
    "f'{1}\\d'",
    "rf'{1}\\d'",
    "1if x else y",
    "0x1for x in y",
    "assert (x, 'message')",
    "assert ()",
    "x is 1",
    "x is not 'a'",
    "x is () is None",
    "x is (1, y)",
    "x is -1",
    "x is None is True is ...",
    "[(1, 2) (3, 4)]",
    "[{i for i in x} (3, 4)]",
    "['a' (1)]",
    "f'{x}' (1)",
    "(lambda: 1) ()",
    "(lambda: 1) [2]",
    "[1, 2] [3, 4]",
    "[1, 2] [True]",
    "'a' ['b']",
    "{1: 2} ['b']",
    "{1, 2} [1]",
    "None [1]",
    "def f():\n  try: pass\n  finally: return 1",
    "for x in y:\n  try: pass\n  finally: break",
    "for x in y:\n  try: pass\n  finally:\n    if x: continue",
    "def f():\n  try: pass\n  finally:\n    for x in y: break\n    def g(): return 1",
    "try: pass\nfinally:\n  try: pass\n  finally:\n    while x: break",
]
for source in SOURCES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<s>", "exec")
        except SyntaxError as e:
            print(repr(source), "refused", e.args[0])
            continue
    print(repr(source), [(w.category.__name__, str(w.message), w.filename, w.lineno) for w in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(source, "<s>", "exec")
        except SyntaxError as e:
            print("   ", e.msg, e.filename, e.lineno)
