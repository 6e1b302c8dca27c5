/** The module {@code _posixsubprocess}, on which {@code subprocess} stands. */
package dev.ftcheck.vm.module.posixsubprocess;
