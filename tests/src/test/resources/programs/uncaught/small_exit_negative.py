# Negative exit codes wrap around.
import sys

sys.exit(-1)
