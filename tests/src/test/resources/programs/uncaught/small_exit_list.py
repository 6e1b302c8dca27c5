# SystemExit with a list, through nested finally blocks.
try:
    try:
        raise SystemExit(["a", 1])
    finally:
        print("inner")
finally:
    print("outer")
