/** Reading, writing, hashing, comparing, rounding and dividing numbers. */
package dev.ftcheck.vm.text.number;
