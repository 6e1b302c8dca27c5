/**
 * The module {@code _socket}, on which {@code socket} stands: {@code PySocket} is a socket, {@code
 * SocketAddress} converts addresses, {@code HostNames} resolves names through java.net.
 */
package dev.ftcheck.vm.module.socket;
