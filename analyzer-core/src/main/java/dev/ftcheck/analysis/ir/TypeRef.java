package dev.ftcheck.analysis.ir;

import java.io.Serializable;
import java.util.List;

/** A type as the source writes it, names not yet resolved. */
public sealed interface TypeRef extends Serializable {

  /** A dotted name: {@code threading.Lock}. A string annotation is parsed first. */
  record Named(String dotted) implements TypeRef {}

  /**
   * {@code base[arguments]}; {@code Optional[X]}, {@code X | None}, {@code Annotated[X, ...]},
   * {@code ClassVar[X]}, {@code Final[X]} and the like are reduced to {@code X}.
   */
  record Applied(Named base, List<TypeRef> arguments) implements TypeRef {}

  /** {@code X | Y} with two or more members other than None. */
  record Union(List<TypeRef> members) implements TypeRef {}

  /** Anything else. */
  record Unknown() implements TypeRef {}
}
