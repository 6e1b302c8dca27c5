package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.site;

/** Compiles attribute access through the sites. */
final class AttributeCompiler {

  private final Body body;

  AttributeCompiler(Body body) {
    this.body = body;
  }

  private void pushSite(String type, String name) {
    body.pool.pushSite(
        body.out, JavaNames.descriptor(site(type)), c -> Variables.makeSite(c, type, name));
  }

  /** Replaces the object on the stack by its attribute. */
  void load(String name) {
    pushSite("AttributeSite", name);
    body.out.swap();
    body.out.invokeVirtual(site("AttributeSite"), "load", ExpressionCompiler.UNARY);
  }

  /** Stores into the object on the stack, below which the value is. */
  void store(String name) {
    pushSite("StoreSite", name);
    body.out.invokeStatic(
        site("StoreSite"), "store", "(" + O + O + JavaNames.descriptor(site("StoreSite")) + ")V");
  }

  /** Deletes from the object on the stack. */
  void delete(String name) {
    body.constants.name(name);
    body.out.invokeStatic(site("StoreSite"), "delete", "(" + O + JavaNames.STR + ")V");
  }

  void pushMethodSite(String name) {
    pushSite("MethodSite", name);
  }
}
