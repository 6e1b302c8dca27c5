# The format mini-language for floats.
values = (0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e22, 123456789012345678.0, float("inf"), float("-inf"), float("nan"))
specs = ["", "f", ".2f", ".0f", "#.0f", "e", ".3e", "E", ".0e", "#.0e", "g", ".3g", "G", "#g", "%", ".1%", "n", ",", ",.2f", "_", "_.3f", "+", "+.1f", " ", "010", "+010.2f", "*^12.1f", "<10", "=+10", ".3",
         ".10", ".17g", "z", "z.1f", "z.0f", ".20f", "012,.1f", ".6_f", ".6,f", "F"]
for spec in specs:
    out = []
    for v in values:
        try:
            out.append(format(v, spec))
        except ValueError as e:
            out.append(str(e))
            break
    print(repr(spec), " | ".join(out))
for spec in ("d", "x", "s", "c", "b", ".2d", ".f", "..2f", "1.2.3", ",,", "#x", "q", ".2x"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
print(*(f"{x:.1f}" for x in (0.05, 0.15, 0.25, 0.35, 0.45, 2.5, 0.95, 9.95, 99.95)))
print(*(f"{x:.0f}" for x in (0.5, 1.5, 2.5, 3.5, -0.5, 1e15, 123456789.5)), f"{1e300:.0f}"[:20], f"{5e-324:.3g}", f"{1.7976931348623157e308:.5e}")
print(*(f"{10.0 ** e:g}" for e in range(-6, 18, 2)), *(f"{1.0 * 10 ** e}" for e in (15, 16, 17, -4, -5)))
print(f"{1 + 2j:.2f} {1 - 2j} {-0j} {1j:>10} {complex(1.5, float('nan'))} {3 + 0j:g}", f"{1e6 + 1e-6j:e}", f"{0j:+}")
for spec in ("d", "=10", "010", "%", "s"):
    try:
        print(format(1j, spec))
    except ValueError as e:
        print(e)
