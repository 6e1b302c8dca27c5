# SystemExit without an argument is success.
try:
    raise SystemExit
except Exception:
    print("not an Exception")
finally:
    print("end")
