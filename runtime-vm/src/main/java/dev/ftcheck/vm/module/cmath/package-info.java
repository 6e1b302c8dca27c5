/** The module {@code cmath}. */
package dev.ftcheck.vm.module.cmath;
