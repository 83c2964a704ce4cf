package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.Actor;

/**
 * One command of the sample, ready to be sent.
 *
 * @param key unique and stable: it makes the command id, so a load that is started again has no second effect
 * @param command name of the command
 * @param body the command as JSON with effective date, reason, basis and provenance
 * @param actor who is shown as having sent it
 */
public record SampleStep(String key, String command, String body, Actor actor) {
    /** Changes with every change of the sample's content, because a known command id with another body is refused. */
    static final String VERSION = "sample-v1";

    public String commandId() {
        return VERSION + "/" + key;
    }
}
