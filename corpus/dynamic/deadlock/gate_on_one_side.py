# ground-truth: deadlock FT201 lines 16, 24
# A gate that only one of the two threads passes keeps nobody out.
import threading
import time

gate = threading.Lock()
users_lock = threading.Lock()
groups_lock = threading.Lock()
users = {"ann": set()}
groups = {"staff": set()}


def join_group(user, group):
    with gate:
        with users_lock:
            with groups_lock:
                users[user].add(group)
                groups[group].add(user)


def drop_group(group):
    time.sleep(0.5)
    with groups_lock:
        with users_lock:
            for user in groups.pop(group):
                users[user].discard(group)


threads = [
    threading.Thread(target=join_group, args=("ann", "staff")),
    threading.Thread(target=drop_group, args=("staff",)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert users == {"ann": set()} and not groups
