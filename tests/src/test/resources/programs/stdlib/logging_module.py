# logging: levels, handlers, formatters, filters, hierarchy, exceptions.
import io, logging

out = io.StringIO()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
root = logging.getLogger()
root.addHandler(h); root.setLevel(logging.INFO)
log = logging.getLogger("app.db")
log.debug("hidden"); log.info("shown %s %d", "x", 5); log.warning("dict %(a)s", {"a": 1}); log.error("plain %"); log.log(35, "custom level"); log.critical("c")
logging.getLogger("app").setLevel(logging.ERROR); log.info("now hidden"); print(log.getEffectiveLevel(), log.isEnabledFor(20), log.parent.name, log.name, log.propagate, logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(35), repr(log))
log.setLevel(logging.DEBUG); log.debug("own level")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
log.addFilter(lambda r: "secret" not in r.getMessage()); log.info("secret"); log.info("public")
h.setFormatter(logging.Formatter("{levelname[0]} {message} {extra}", style="{", defaults={"extra": "-"})); log.info("styled"); log.info("with", extra={"extra": "E"})
a = logging.LoggerAdapter(log, {"extra": "adapted"}); a.info("through adapter")
logging.disable(logging.WARNING); log.warning("disabled"); logging.disable(logging.NOTSET)
log.propagate = False; log.error("nowhere"); log.propagate = True
text = out.getvalue().splitlines()
print(*[l for l in text if not l.startswith(("  ", "Traceback"))], sep="\n")
r = logging.makeLogRecord({"msg": "m %s", "args": (1,), "levelname": "X"}); print(r.getMessage(), r.levelname)
for f in (lambda: log.setLevel("NOPE"), lambda: log.setLevel([]), lambda: log.info("x", extra={"message": 1}), lambda: logging.Formatter("{x", style="{"), lambda: logging.getLogger(5), lambda: log.log("x", "y")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class L(logging.Handler):
    def emit(self, record): records.append((record.levelno, record.getMessage(), record.funcName, record.lineno > 0, record.module, record.threadName))
records = []
x = logging.getLogger("x"); x.addHandler(L()); x.propagate = False
def caller(): x.warning("w")
caller(); print(records, x.hasHandlers(), logging.getLogger("x") is x, logging.getLevelNamesMapping()["ERROR"])
from logging.handlers import MemoryHandler
m = MemoryHandler(10, target=L()); x.addHandler(m); x.removeHandler(x.handlers[0]); records.clear(); x.info("skip"); x.warning("kept"); print(records); m.flush(); print(len(records))
