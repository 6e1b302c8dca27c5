package dev.ftcheck.vm.module.struct;

/**
 * Items of one kind side by side.
 *
 * @param offset of the first item in the struct
 * @param count items, or the length of a run of bytes
 */
record Field(FieldKind kind, int offset, int count) {}
