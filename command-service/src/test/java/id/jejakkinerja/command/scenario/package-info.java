/**
 * The language in which the domain's tests are told: given events, when a command, then events or a refusal.
 */
@NullMarked
package id.jejakkinerja.command.scenario;

import org.jspecify.annotations.NullMarked;
