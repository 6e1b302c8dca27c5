/**
 * The annotation processor that turns behaviour classes into descriptor tables. It runs inside the
 * Java compiler and knows only names of the VM's classes, never their code.
 */
package dev.ftcheck.vm.processor;
