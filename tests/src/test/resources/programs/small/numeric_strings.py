# Strings that look like numbers and what each converter says.
for s in ("1", " 1 ", "1.0", "1e3", "0x10", "1_0", "_1", "1__0", "", ".", "-", "+1", "--1", "1-", "٣", "½", "Ⅷ", "²", "inf", "-Infinity", "nan", "1,000", "1 000", "0b1", "1j", "(1)", "1e", "1e+", "0o7", "007", "1.5e-3", "1\n", "\t2", "1\x00", "１"):
    out = []
    for f in (int, float, complex, lambda t: int(t, 0), lambda t: int(t, 16), str.isdigit, str.isdecimal, str.isnumeric):
        try: out.append(str(f(s)))
        except ValueError as e: out.append("!")
    print(repr(s), *out)
