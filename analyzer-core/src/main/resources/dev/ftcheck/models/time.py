"""Model of time: https://docs.python.org/3.14/library/time.html"""


@waits("sleep")
def sleep(seconds, /): ...


def time(): return 0.0
monotonic = perf_counter = process_time = thread_time = time
def time_ns(): return 0
monotonic_ns = perf_counter_ns = process_time_ns = thread_time_ns = time_ns
def strftime(format, t=None, /): return ""
def ctime(seconds=None, /): return ""


@process_global("the time zone")
def tzset(): ...
