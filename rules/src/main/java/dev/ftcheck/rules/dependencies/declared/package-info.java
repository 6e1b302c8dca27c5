/** Files of a project that name its dependencies. Jackson types stay in here. */
package dev.ftcheck.rules.dependencies.declared;
