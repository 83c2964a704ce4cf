/**
 * The HTTP write API and its OpenAPI description (CONTRACT.md).
 */
@NullMarked
package id.jejakkinerja.command.api;

import org.jspecify.annotations.NullMarked;
