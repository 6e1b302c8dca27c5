/** The module {@code fcntl}. */
package dev.ftcheck.vm.module.fcntl;
