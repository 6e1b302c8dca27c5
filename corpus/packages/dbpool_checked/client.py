"""What the clients do with a connection."""


def run_queries(pool, number):
    for n in range(50):
        with pool.connection() as connection:
            connection.execute(f"select {number}, {n}")
