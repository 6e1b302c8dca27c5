/** {@code _thread}: locks, starting threads, thread-local data ("_thread", library reference). */
package dev.ftcheck.vm.module.thread;
