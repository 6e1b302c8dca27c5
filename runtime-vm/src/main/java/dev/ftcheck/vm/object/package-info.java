/**
 * The object model of the VM: values, types and shapes, attribute access, calls, and the protocols
 * (truth, comparison, iteration, items, arithmetic) that compiled code and natives use. See
 * docs/vm.md.
 */
package dev.ftcheck.vm.object;
