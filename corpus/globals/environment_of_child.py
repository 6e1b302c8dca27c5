"""Jobs give each child process an environment of its own.

Bad form: globals/environment_per_job.py
"""
import os
import subprocess
import sys
import threading

SCRIPT = "import os; print('region', os.environ['REGION'])"


def run_job(region):
    environment = dict(os.environ, REGION=region)  # ok: FT109
    subprocess.run([sys.executable, "-c", SCRIPT], env=environment)


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"  # ok: FT109
    jobs = [threading.Thread(target=run_job, args=(region,)) for region in ("eu", "us")]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
