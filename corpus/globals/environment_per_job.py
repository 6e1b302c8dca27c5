"""Jobs pass their settings through os.environ, which all threads share.

Good form: globals/environment_of_child.py
"""
import os
import subprocess
import sys
import threading

SCRIPT = "import os; print('region', os.environ['REGION'])"


def run_job(region):
    os.environ["REGION"] = region  # expect: FT109
    subprocess.run([sys.executable, "-c", SCRIPT])


if __name__ == "__main__":
    jobs = [threading.Thread(target=run_job, args=(region,)) for region in ("eu", "us")]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
