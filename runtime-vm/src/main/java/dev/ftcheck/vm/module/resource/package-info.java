/** The module {@code resource}. */
package dev.ftcheck.vm.module.resource;
