# What except* leaves over is raised again.
try:
    raise ExceptionGroup("all", [ValueError(1), TypeError(2), OSError(3)])
except* ValueError:
    print("handled the ValueError")
