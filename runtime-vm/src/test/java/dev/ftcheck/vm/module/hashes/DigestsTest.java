package dev.ftcheck.vm.module.hashes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected digests are CPython's. */
class DigestsTest {

  private static final byte[] ABC = "abc".getBytes(US_ASCII);
  private static final byte[] NONE = {};

  @Test
  void shake_gives_output_of_any_length() {
    Digest digest = new ShakeDigest(168);
    digest.update(ABC);
    assertEquals("5881092dd818bf5cf8a3", HashInput.hex(digest.digest(10)));
    assertEquals("4833666013", HashInput.hex(shake256().digest(5)));
  }

  private static Digest shake256() {
    Digest digest = new ShakeDigest(136);
    digest.update(ABC);
    return digest;
  }

  @Test
  void blake2b_matches_the_reference() {
    Blake2Parameters plain = new Blake2Parameters(64, NONE, NONE, NONE, 1, 1, 0, 0, 0, 0, false);
    Digest digest = new Blake2bDigest(plain);
    digest.update(ABC);
    assertEquals(
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
            + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
        HashInput.hex(digest.digest()));
    Blake2Parameters tree = new Blake2Parameters(64, NONE, NONE, NONE, 2, 3, 4, 5, 1, 32, true);
    Digest node = new Blake2bDigest(tree);
    node.update(ABC);
    assertEquals("9601e624c5d73b84", HashInput.hex(node.digest()).substring(0, 16));
  }

  @Test
  void blake2s_takes_key_salt_and_person() {
    byte[] key = "k".getBytes(US_ASCII);
    byte[] salt = "s".getBytes(US_ASCII);
    byte[] person = "p".getBytes(US_ASCII);
    Digest digest =
        new Blake2sDigest(new Blake2Parameters(10, key, salt, person, 1, 1, 0, 0, 0, 0, false));
    digest.update(ABC);
    assertEquals("71f7984319f63ae24049", HashInput.hex(digest.digest()));
  }
}
