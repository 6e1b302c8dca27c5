package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;

/** Where a program keeps what it was handed: an attribute, or a name of a module. */
sealed interface Keeping {

  String name();

  record Attribute(LinkedClass cls, String name) implements Keeping {}

  record Global(LinkedModule module, String name) implements Keeping {}
}
