/**
 * Who may sign in: people and programs, their roles, and their passwords as Argon2id hashes. Knows nothing of HTTP or tokens.
 */
@NullMarked
package id.jejakkinerja.local.account;

import org.jspecify.annotations.NullMarked;
