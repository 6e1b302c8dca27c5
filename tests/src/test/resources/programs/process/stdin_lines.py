# Runs as a process of its own.
# Standard streams of a process: an empty stdin, stderr, flushing, buffers.
import sys

print(sys.stdin.read() == "", sys.stdin.readline() == "", [*sys.stdin], sys.stdout.encoding, sys.stderr.encoding, sys.stdin.isatty(), sys.stdout.isatty(), sys.stdin.name, sys.stdout.name, sys.stderr.name, sys.stdout.fileno(), sys.stdin.mode, sys.stdout.mode, sys.stdout.errors, sys.stderr.errors, sys.__stdout__ is sys.stdout)
sys.stdout.flush(); sys.stdout.buffer.write(b"bytes \xc3\xa9\n"); sys.stdout.buffer.flush(); print("é😀", flush=True); sys.stderr.write("to stderr é\n"); print("more", file=sys.stderr); print(sys.stdout.write("abc\n"), sys.stdout.writable(), sys.stdout.readable())
import os
os.write(1, b"raw write\n"); sys.stdout.writelines(["a\n", "b\n"]); sys.stdout.reconfigure(line_buffering=True); print("end"); sys.stderr.write("\ud800 escaped\n")
