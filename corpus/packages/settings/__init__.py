"""Settings that a thread reloads: readers take one snapshot, which nobody changes."""
