package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.facts.FileFacts;
import java.util.List;

/**
 * A module of the program, or a library model. Immutable once {@link Program} is built.
 *
 * @param id dense, from 0
 * @param name dotted, as the program would import it
 * @param folder the folder that relative imports start from, with forward slashes, empty for the
 *     analysed folder itself
 * @param isModel whether it describes a library instead of being analysed code
 */
public record LinkedModule(
    int id,
    String name,
    String folder,
    boolean isModel,
    FileFacts facts,
    List<LinkedUnit> units,
    List<LinkedClass> classes) {

  public String path() {
    return facts.path();
  }

  public LinkedUnit body() {
    return units.getFirst();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return name;
  }
}
