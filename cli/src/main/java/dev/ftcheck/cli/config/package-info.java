/** The table {@code [tool.ftcheck]} of {@code pyproject.toml}. Jackson types stay in here. */
package dev.ftcheck.cli.config;
