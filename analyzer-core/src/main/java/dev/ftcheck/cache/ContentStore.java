package dev.ftcheck.cache;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * Byte strings on disk, by the hash of what they were made from. What cannot be read, or is
 * damaged, is as good as not there; what cannot be written is left out.
 *
 * <p>Any number of threads and processes may use a folder: files appear whole and never change.
 * Each build of ftcheck has a folder of its own within it.
 */
public final class ContentStore {

  /** What the folder may hold after {@link #trim}, for all builds together. */
  static final long MAX_BYTES = 1L << 30;

  private static final int MAGIC = 0x46544331;
  private static final int FRAME = 2 * Integer.BYTES;

  /** An entry that is used this long after it was last marked as used is marked again. */
  private static final long MARK_AFTER_MILLIS = 24L * 3600 * 1000;

  private static final ContentStore NONE = new ContentStore(null, "");

  private final Path folder;
  private final Path entries;
  private final String owner = ProcessHandle.current().pid() + "-" + System.nanoTime();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicLong found = new AtomicLong();

  private ContentStore(Path folder, String build) {
    this.folder = folder;
    this.entries = folder == null ? null : folder.resolve(build);
  }

  /** Holds nothing and takes nothing. */
  public static ContentStore none() {
    return NONE;
  }

  /** The entries of that build in the folder, which need not exist yet. */
  public static ContentStore in(Path folder, String build) {
    return new ContentStore(folder, build);
  }

  /** Whether it keeps anything. */
  public boolean isOn() {
    return entries != null;
  }

  /** The payload of an entry, to be read between its {@code start} and its {@code end}. */
  public record Entry(byte[] bytes, int start, int end) {}

  /** The entry of that kind for the hash; null where there is none. */
  public Entry find(String kind, ContentHash hash) {
    if (!isOn()) {
      return null;
    }
    File file = entries.resolve(name(kind, hash)).toFile();
    try (FileInputStream in = new FileInputStream(file)) {
      byte[] bytes = in.readAllBytes();
      if (!isWhole(bytes)) {
        return null;
      }
      found.incrementAndGet();
      mark(file);
      return new Entry(bytes, FRAME, bytes.length);
    } catch (IOException absent) {
      return null;
    }
  }

  private static boolean isWhole(byte[] bytes) {
    if (bytes.length < FRAME) {
      return false;
    }
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    return frame.getInt() == MAGIC && frame.getInt() == checksum(bytes, FRAME);
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static void mark(File file) {
    long now = System.currentTimeMillis();
    if (now - file.lastModified() > MARK_AFTER_MILLIS) {
      // Where it cannot be marked, the entry only looks older than it is.
      boolean unused = file.setLastModified(now);
    }
  }

  /** Keeps an entry for later runs. */
  public void keep(String kind, ContentHash hash, byte[] payload) {
    if (!isOn()) {
      return;
    }
    File part = entries.resolve(owner + "-" + written.incrementAndGet() + ".part").toFile();
    try {
      if (written.get() == 1 || !part.getParentFile().isDirectory()) {
        Files.createDirectories(entries);
      }
      byte[] framed = new byte[FRAME + payload.length];
      System.arraycopy(payload, 0, framed, FRAME, payload.length);
      ByteBuffer.wrap(framed).putInt(MAGIC).putInt(checksum(framed, FRAME));
      try (FileOutputStream out = new FileOutputStream(part)) {
        out.write(framed);
      }
      Files.move(part.toPath(), entries.resolve(name(kind, hash)), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      // A full or read-only disk: the next run makes it again.
      boolean unused = part.delete();
    }
  }

  private static String name(String kind, ContentHash hash) {
    return hash.hex() + "." + kind;
  }

  /** How many entries were found so far. */
  public long found() {
    return found.get();
  }

  /**
   * Deletes what was not used for longest, if this store has written and the folder is too full.
   */
  public void trim() {
    if (written.get() > 0) {
      Trimming.trim(folder, MAX_BYTES);
    }
  }
}
