package id.jejakkinerja.verify.faults.load;

/**
 * A command ready to be sent.
 *
 * @param client demo client
 * @param body JSON, or what only looks like it
 */
record Play(String client, String command, String body) {}
