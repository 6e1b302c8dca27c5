/** The module {@code _bisect}. */
package dev.ftcheck.vm.module.bisect;
