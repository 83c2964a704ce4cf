package id.jejakkinerja.local.account;

import java.util.Locale;

/**
 * What a person may choose: length and nothing guessable from the name. No kinds of characters are asked for, as NIST SP 800-63B-4,
 * 3.1.1.2, advises.
 */
public final class PasswordRules {
    public static final int LEAST_CHARACTERS = 12;
    public static final int MOST_CHARACTERS = 128;
    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    /**
     * Lets a password pass.
     *
     * @throws AccountRefused with a code of {@code PASSWORD_}
     */
    static void check(String username, String password) {
        if (password.length() < LEAST_CHARACTERS) {
            throw new AccountRefused(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.length() > MOST_CHARACTERS) {
            throw new AccountRefused(AccountRefusal.PASSWORD_TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new AccountRefused(AccountRefusal.PASSWORD_HAS_NAME);
        }
        if (password.chars().distinct().count() < LEAST_DIFFERENT) {
            throw new AccountRefused(AccountRefusal.PASSWORD_TOO_PLAIN);
        }
    }
}
