/** Files that hold secrets: written whole or not at all, and closed to everybody else. Knows nothing of what the secrets are for. */
@NullMarked
package id.jejakkinerja.runtime.file;

import org.jspecify.annotations.NullMarked;
