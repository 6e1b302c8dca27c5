/** The module {@code zlib}. */
package dev.ftcheck.vm.module.zlib;
