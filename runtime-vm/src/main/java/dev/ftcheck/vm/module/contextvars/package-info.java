/** {@code _contextvars}: values per context ("contextvars", library reference; PEP 567). */
package dev.ftcheck.vm.module.contextvars;
