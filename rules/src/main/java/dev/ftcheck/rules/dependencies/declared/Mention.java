package dev.ftcheck.rules.dependencies.declared;

import dev.ftcheck.finding.Location;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import java.util.List;

/**
 * A place that names a dependency. Immutable.
 *
 * @param name as written
 * @param version the exact version, empty where the place leaves it open
 * @param wheels of a lock file the tags of the wheels that it lists
 * @param source what kind of file it is in
 */
public record Mention(
    String name, String version, Location place, List<WheelTag> wheels, Source source) {

  /** Which files say what. */
  public enum Source {
    /** The program asks for it: {@code pyproject.toml}, {@code setup.cfg}, requirements. */
    REQUIREMENT,
    /** It restricts the version of what is asked for elsewhere. */
    CONSTRAINT,
    /** A lock file: everything that is installed, its files perhaps. */
    LOCK
  }

  public Mention {
    wheels = List.copyOf(wheels);
  }
}
