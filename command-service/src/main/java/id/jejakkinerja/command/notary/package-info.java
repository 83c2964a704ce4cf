/**
 * The notary: numbers the events of the log, keeps the RFC 6962 tree over their stored bytes and signs its root, at most once a second and
 * within two seconds of an event. Off the write path: it reads what is committed, and no command waits for it or fails with it. Its key
 * is in a file, in the environment or in a device that signs, never in the database it vouches for. Must not know what an event means. Decision 6.
 */
@NullMarked
package id.jejakkinerja.command.notary;

import org.jspecify.annotations.NullMarked;
