package id.jejakkinerja.bench.rush;

import id.jejakkinerja.bench.platform.Tokens;

/**
 * Where commands and reads go.
 *
 * @param issuer the name that tokens carry
 */
record Targets(String commands, String reads, Tokens tokens, String issuer) {
    Targets {
        tokens = new Tokens(tokens.key(), issuer);
    }
}
