package id.jejakkinerja.local.account;

/** A change of an account that the rules do not allow. Nothing has changed. */
public final class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AccountRefusal code;

    AccountRefused(AccountRefusal code) {
        super(code.name());
        this.code = code;
    }

    public AccountRefusal code() {
        return code;
    }
}
