/** What sequences of every type have in common: positions, slices, repetition. */
package dev.ftcheck.vm.types.sequence;
