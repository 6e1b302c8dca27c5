/**
 * The modules {@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3} and {@code _blake2} under
 * {@code hashlib}.
 */
package dev.ftcheck.vm.module.hashes;
