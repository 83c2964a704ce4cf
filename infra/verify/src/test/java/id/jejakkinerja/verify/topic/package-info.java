/** Judges the topic: its description against the AsyncAPI specification, and records against the description. */
@NullMarked
package id.jejakkinerja.verify.topic;

import org.jspecify.annotations.NullMarked;
