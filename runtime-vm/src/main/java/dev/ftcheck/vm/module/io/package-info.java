/**
 * The module {@code _io}: what CPython's {@code io} is made of. A file is a {@code RawChannel}
 * (system calls or java.io) in a {@code FileIO}, in a {@code Buffered...}, in a {@code
 * TextIOWrapper}. {@code OpenWriters} knows what is still to be written at the end of a program.
 */
package dev.ftcheck.vm.module.io;
