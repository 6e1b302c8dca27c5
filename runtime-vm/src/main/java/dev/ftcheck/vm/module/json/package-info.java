/** The module {@code _json}. */
package dev.ftcheck.vm.module.json;
