package id.jejakkinerja.local.account;

/** A person signs in on a page, a program at the token endpoint; neither can take the other's way. */
public enum AccountKind {
    USER,
    CLIENT
}
