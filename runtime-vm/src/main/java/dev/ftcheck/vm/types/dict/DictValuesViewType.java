package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.BuiltinType;

/** {@code dict_values}. */
@BuiltinType("dict_values")
final class DictValuesViewType extends ViewMembers {

  private DictValuesViewType() {}
}
