/** What programs see of natives: built-in functions and the descriptors of built-in types. */
package dev.ftcheck.vm.types.descriptor;
