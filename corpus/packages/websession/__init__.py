"""A session per thread, kept in `threading.local`, and statistics that all threads share."""
