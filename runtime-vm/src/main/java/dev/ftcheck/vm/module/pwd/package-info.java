/** The module {@code pwd}. */
package dev.ftcheck.vm.module.pwd;
