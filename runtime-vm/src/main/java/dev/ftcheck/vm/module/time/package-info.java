/** The module {@code time}. */
package dev.ftcheck.vm.module.time;
