# Runs as a process of its own.
# The program waits for threads that are no daemons, and not for daemons.
import sys, threading, time

def late():
    time.sleep(0.05); print("worker ends after main")
threading.Thread(target=late).start()
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print("main ends"); sys.exit(4)
