package dev.ftcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GilClaimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# atomic because of the GIL",
        "# safe, the GIL protects us",
        "# We don't need a lock here thanks to the GIL.",
        "# no lock needed: += on an int is atomic because of the GIL",
        "# this relies on the GIL",
        "# dict access is thread safe in CPython (GIL)",
        "# the global interpreter lock guarantees that nobody gets in between",
        "Thread-safe because the GIL makes list access atomic."
      })
  void claims(String text) {
    assertTrue(GilClaim.in(text) >= 0, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Don't rely on the GIL here: += is three steps.",
        "# The GIL never made this update atomic, hence the lock.",
        "# numpy releases the GIL in this call, so the threads do run in parallel",
        "# slow because of the GIL",
        "# os.replace is atomic on POSIX",
        "# safe with no-GIL builds",
        "# not thread-safe, GIL or not",
        "# agile teams are safe",
        "Works with and without the GIL.",
        "Runs in parallel where there is no GIL.",
        "The GIL is one thing. Locks make this atomic."
      })
  void other_mentions(String text) {
    assertEquals(-1, GilClaim.in(text), text);
  }

  @Test
  void the_claim_is_placed_where_the_lock_is_named() {
    assertEquals(30, GilClaim.in("Adds one.\n\nThread-safe by the GIL."));
  }
}
