package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinType;

/** {@code _sre.SRE_Template}: opaque to programs. */
@BuiltinType("SRE_Template")
final class TemplateType {

  private TemplateType() {}
}
