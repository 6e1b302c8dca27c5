"""Model of the module that older programs import their pool from."""

from concurrent.futures import BrokenExecutor as BrokenThreadPool
from concurrent.futures import ThreadPoolExecutor
