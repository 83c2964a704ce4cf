/**
 * The topic that carries the log from the command side to the query side: how an event looks as a Kafka record (CloudEvents 1.0, binary
 * content mode), where the topic is, and the loop that both ends run in. Knows no domain event.
 */
@NullMarked
package id.jejakkinerja.runtime.topic;

import org.jspecify.annotations.NullMarked;
