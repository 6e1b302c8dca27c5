/** The module {@code _abc}: what {@code abc.ABCMeta} stands on. */
package dev.ftcheck.vm.module.abc;
