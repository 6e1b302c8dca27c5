package dev.ftcheck.vm.processor;

import javax.lang.model.element.Element;

/** An annotation that cannot be honoured; becomes a compile error at the element. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Element element;

  Misuse(Element element, String format, Object... values) {
    super(format.formatted(values));
    this.element = element;
  }

  Element element() {
    return element;
  }
}
