/** The module {@code _types}: the built-in types that have no other name. */
package dev.ftcheck.vm.module.types;
