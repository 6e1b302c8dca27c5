# SystemExit with a number, through finally.
import sys

try:
    sys.exit(3)
finally:
    print("finally runs")
