/**
 * Where administrators look after accounts, and where they and the auditors see what happened to them. Knows nothing of performance data.
 */
@NullMarked
package id.jejakkinerja.local.admin;

import org.jspecify.annotations.NullMarked;
