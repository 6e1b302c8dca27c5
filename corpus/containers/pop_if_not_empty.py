"""`if jobs: jobs.pop()`: between the test and the pop another thread takes the last item.

Good form: containers/pop_or_index_error.py
"""
import threading

jobs = list(range(300))
errors = []


def next_job():
    if not jobs:  # expect: FT104
        return None
    return jobs.pop()


def worker():
    done = 0
    while True:
        try:
            job = next_job()
        except IndexError as error:
            errors.append(error)  # expect: FT105
            break
        if job is None:
            break
        done += job
    return done


def main():
    threads = [threading.Thread(target=worker) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("workers that fell over:", len(errors))


if __name__ == "__main__":
    main()
