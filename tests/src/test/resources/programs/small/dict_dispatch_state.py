# A state machine and a command table by dictionaries and by match, with the same trace.
table = {("idle", "start"): "running", ("running", "pause"): "paused", ("paused", "start"): "running", ("running", "stop"): "idle", ("paused", "stop"): "idle"}
def by_dict(state, event): return table.get((state, event), "error")
def by_match(state, event):
    match state, event:
        case ("idle" | "paused"), "start": return "running"
        case "running", "pause": return "paused"
        case ("running" | "paused"), "stop": return "idle"
        case _: return "error"
for events in ("start pause start stop", "stop", "start start", "start pause stop start"):
    traces = []
    for f in (by_dict, by_match):
        state, trace = "idle", ["idle"]
        for e in events.split():
            state = f(state, e)
            trace.append(state)
            if state == "error": break
        traces.append(trace)
    print(traces[0], traces[0] == traces[1])
print({s: sorted(e for t, e in table if t == s) for s in ("idle", "running", "paused")})
