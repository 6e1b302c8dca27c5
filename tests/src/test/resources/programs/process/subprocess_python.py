# Runs as a process of its own.
# A child that runs this interpreter: arguments, standard streams, exit codes.
import subprocess as sp, sys

def child(*args, **kw):
    r = sp.run([sys.executable, *args], capture_output=True, text=True, **kw)
    return r.returncode, r.stdout, r.stderr.splitlines()[-1:]
print(child("-c", "print(1 + 1)"), child("-c", "import sys; print(sys.argv)", "a", "b c"), child("-c", "raise SystemExit(7)"), child("-c", "1/0"), child("-c", "x ="))
print(child("-c", "import sys; print(sys.stdin.read().upper())", input="text"), child("-c", "import sys; sys.stderr.write('e'); sys.exit('bye')"), child("-", input="print('from stdin')"))
