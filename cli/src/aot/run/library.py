"""Imports what programs often import, so that the build compiles it once and for all."""

import importlib

MODULES = """
abc argparse array ast asyncio atexit base64 bisect calendar collections collections.abc
concurrent.futures configparser contextlib contextvars copy csv dataclasses datetime decimal difflib
enum errno fnmatch fractions functools gc getpass glob gzip hashlib heapq hmac html http.client
http.server importlib.util inspect io itertools json keyword linecache locale logging
logging.handlers math multiprocessing numbers operator os os.path pathlib pickle pkgutil platform
pprint queue random re reprlib sched secrets select selectors shlex shutil signal socket
socketserver sqlite3 ssl stat statistics string struct subprocess sys sysconfig tempfile textwrap
threading time timeit token tokenize traceback types typing unittest unittest.mock urllib.parse
urllib.request uuid warnings weakref xml.etree.ElementTree zipfile zlib
""".split()

for name in MODULES:
    try:
        importlib.import_module(name)
    except Exception:
        # Some need what the VM has not, such as extension modules.
        pass
