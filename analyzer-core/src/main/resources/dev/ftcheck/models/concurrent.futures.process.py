"""Model of the module that older programs import their pool from."""

from concurrent.futures import BrokenExecutor as BrokenProcessPool
from concurrent.futures import ProcessPoolExecutor
