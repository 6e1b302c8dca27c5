/** Type parameters and aliases: the native part of {@code typing} (PEP 484, 646, 695, 696). */
package dev.ftcheck.vm.types.typing;
