/** Names of packages, wheels and extension modules. */
package dev.ftcheck.rules.dependencies.naming;
