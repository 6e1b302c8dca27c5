/** The behaviour of {@code list}. */
package dev.ftcheck.vm.types.list;
