package dev.ftcheck.analysis.models;

import dev.ftcheck.analysis.facts.FileFacts;
import java.util.List;

/**
 * A module of the library as its model describes it. Immutable.
 *
 * @param facts the model as a module of its own
 * @param effects of each unit of {@code facts}, by index
 * @param traits of each class of {@code facts}, by index; those of its bases not included
 */
public record LibraryModel(FileFacts facts, List<List<Effect>> effects, List<List<Trait>> traits) {

  /**
   * Reads all decorators of a model.
   *
   * @throws ModelException for a word or an argument that the vocabulary does not have
   */
  public static LibraryModel of(FileFacts facts) {
    try {
      return new LibraryModel(
          facts,
          facts.units().stream().map(Effects::of).toList(),
          facts.classes().stream().map(Traits::of).toList());
    } catch (ModelException e) {
      throw e.in(facts.path());
    }
  }
}
