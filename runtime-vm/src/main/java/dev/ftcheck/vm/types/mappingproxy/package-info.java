/** {@code types.MappingProxyType}: a read-only view of a mapping. */
package dev.ftcheck.vm.types.mappingproxy;
