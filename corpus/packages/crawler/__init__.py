"""A crawler in three modules done right: a locked frontier, workers with their own results."""
