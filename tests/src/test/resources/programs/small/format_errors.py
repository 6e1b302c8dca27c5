# The messages of wrong format specifications for each type.
values = [1, 1.5, "s", 1j, True, None, [1], b"b"]
specs = ["d", "s", "f", "x", "c", "e", "%", ",", "_", "+", "=5", "05", "#", ".2", "z", "q", ">>", "5.5.5", "{}", " ", "n", ",_", "_b", ".f"]
for v in values:
    for spec in specs:
        try: r = repr(format(v, spec))
        except Exception as e: r = f"{type(e).__name__}: {e}"
        print(repr(v), repr(spec), r)
