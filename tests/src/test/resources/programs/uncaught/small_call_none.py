# Calling something that cannot be called.
handlers = {"start": print, "stop": None}
handlers["start"]("started")
handlers["stop"]("stopped")
