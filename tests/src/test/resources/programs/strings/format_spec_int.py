# The format mini-language for integers.
values = (0, 42, -42, 255, 1234567, -1234567, 10 ** 20)
specs = "d b o x X #b #o #x #X n c e f g % , _ +d -d <8 >8 ^8 =8 08 +08 *<8 *^9d x>+8 08, 015,d 020_b #010x #_x _b _x ,.2f .3e .0f +,d 1 01 00".split(" ")
for spec in specs:
    out = []
    for v in values:
        try:
            out.append(format(v, spec))
        except (ValueError, OverflowError) as e:
            out.append(f"{type(e).__name__}: {e}")
            break
    print(spec, "|", " | ".join(out))
for v, spec in ((1, ".2d"), (1, "s"), (1, "z"), (1, ",x"), (1, "_,"), (1, ",_"), (1, "__"), (1, "08c"), (1, "+c"), (1, "#c"), (1, "5.5"), (1, "a>b>c"), (-1, "c"),
                (0x110000, "c"), (1, "#,"), (1, ",n"), (1, "zd"), (1, "99999999999999999999"), (1, ".99999999999999999999f"), (True, "d"), (True, ""), (True, "5"), (False, "b"),
                (97, "c"), (0x1F600, "c"), (97, ">5c"), (97, "05"), (1, "é>5"), (1, "{>5"), (1, " d"), (-1, " d"), (1, "= 5"), (5, "\0<3"), (3, ".f"), (3, "."), (12, "0<5"), (12, "<05"), (-12, "^09")):
    try:
        print(v, repr(spec), repr(format(v, spec)))
    except (ValueError, OverflowError) as e:
        print(v, repr(spec), type(e).__name__, e)
