package id.jejakkinerja.local.issuer;

/** The tokens that people hold, by whose they are. */
public interface IssuedTokens {
    /**
     * Renews none of them any more, so that what a person does with them elsewhere ends with the last access token. Whoever still has a
     * session here gets new ones without noticing.
     */
    void endOf(String username);
}
