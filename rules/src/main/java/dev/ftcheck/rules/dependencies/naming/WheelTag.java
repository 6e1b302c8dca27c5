package dev.ftcheck.rules.dependencies.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a wheel runs on, as of PEP 425. Immutable.
 *
 * @param python {@code cp314}, {@code py3}
 * @param abi {@code cp314t}, {@code abi3}, {@code none}
 * @param platform {@code any}, {@code manylinux_2_28_x86_64}
 */
public record WheelTag(String python, String abi, String platform) implements Comparable<WheelTag> {

  private static final Comparator<WheelTag> ORDER =
      Comparator.comparing(WheelTag::python)
          .thenComparing(WheelTag::abi)
          .thenComparing(WheelTag::platform);

  private static final String SUFFIX = ".whl";

  /** Name, version, build, python, abi, platform; the build may be missing. */
  private static final int PARTS = 5;

  /** The tags of a text like {@code cp39.cp310-abi3-win32}; none where it is no such text. */
  public static List<WheelTag> parse(String text) {
    String[] parts = text.strip().split("-", -1);
    if (parts.length != 3) {
      return List.of();
    }
    List<WheelTag> tags = new ArrayList<>();
    for (String python : parts[0].split("\\.", -1)) {
      for (String abi : parts[1].split("\\.", -1)) {
        for (String platform : parts[2].split("\\.", -1)) {
          tags.add(new WheelTag(python, abi, platform));
        }
      }
    }
    return tags;
  }

  /** The tags in the name of a wheel, which may be a path or an address; none for other files. */
  public static List<WheelTag> ofFile(String file) {
    String name = fileName(file);
    if (!name.endsWith(SUFFIX)) {
      return List.of();
    }
    String[] parts = name.substring(0, name.length() - SUFFIX.length()).split("-", -1);
    if (parts.length < PARTS) {
      return List.of();
    }
    int at = parts.length - 3;
    return parse(parts[at] + "-" + parts[at + 1] + "-" + parts[at + 2]);
  }

  /** The last part of a path or address, without query and fragment. */
  public static String fileName(String file) {
    String path = file.replaceFirst("[?#].*$", "").replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it runs everywhere: no compiled code. */
  public boolean isPure() {
    return abi.equals("none") && platform.equals("any");
  }

  /** Whether it is built for the free-threaded build: {@code cp314t}, {@code abi3t}. */
  public boolean isFreeThreaded() {
    return isFreeThreadedAbi(abi);
  }

  /** Whether compiled code with that ABI tag can be imported by the free-threaded build. */
  public static boolean isFreeThreadedAbi(String abi) {
    return abi.matches("cp3\\d+t|abi3t");
  }

  @Override
  public int compareTo(WheelTag other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return python + "-" + abi + "-" + platform;
  }
}
