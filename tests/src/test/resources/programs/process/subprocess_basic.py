# Runs as a process of its own.
# subprocess with shell tools: run, pipes, codes, timeouts, errors.
import subprocess as sp

r = sp.run(["echo", "hello"], capture_output=True, text=True)
print(r.stdout, r.returncode, repr(r.stderr), r.args)
print(sp.check_output(["cat"], input=b"piped"), sp.run(["sh", "-c", "exit 3"]).returncode, sp.run("echo $((1 + 2)); echo err >&2", shell=True, capture_output=True), sp.call(["true"]), sp.getoutput("echo out"), sp.getstatusoutput("exit 2"))
for f in (lambda: sp.run(["false"], check=True), lambda: sp.check_output(["sh", "-c", "echo x; exit 5"]), lambda: sp.run(["no-such-command-here"]), lambda: sp.run(["sleep", "5"], timeout=0.05), lambda: sp.run([]), lambda: sp.run(["echo"], capture_output=True, stdout=sp.PIPE), lambda: sp.run(["echo", 5])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, "output", None))
p = sp.Popen(["cat"], stdin=sp.PIPE, stdout=sp.PIPE, text=True)
print(p.poll(), p.communicate("line\n"), p.returncode, p.poll(), p.wait())
with sp.Popen(["sh", "-c", "read x; echo got $x; echo e >&2"], stdin=sp.PIPE, stdout=sp.PIPE, stderr=sp.STDOUT, text=True) as p:
    p.stdin.write("in\n"); p.stdin.close(); print(p.stdout.read())
p = sp.Popen(["sleep", "30"]); p.terminate(); print(p.wait()); p = sp.Popen(["sleep", "30"]); p.kill(); print(p.wait())
print(sp.run(["sh", "-c", "echo $A; pwd"], env={"A": "env"}, cwd="/", capture_output=True, text=True).stdout, sp.run(["cat"], stdin=sp.DEVNULL, capture_output=True).stdout, sp.run(["printf", "a\\r\\nb"], capture_output=True, text=True).stdout.encode(), sp.list2cmdline(["a b", 'c"']))
