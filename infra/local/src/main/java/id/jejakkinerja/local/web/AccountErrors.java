package id.jejakkinerja.local.web;

import id.jejakkinerja.local.account.AccountRefusal;
import id.jejakkinerja.local.account.AccountRefused;
import id.jejakkinerja.local.account.PasswordRules;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** What was wrong with a form, said at its top with a link to the field, and again beside the field. */
public final class AccountErrors {
    private static final int UNPROCESSABLE = 422;

    private final MessageSource words;

    AccountErrors(MessageSource words) {
        this.words = words;
    }

    /** Puts the error into the model of the form that is shown again. */
    public void put(AccountRefused refused, Model model, HttpServletResponse response, Locale locale) {
        put(field(refused.code()), refused.code().name(), model, response, locale);
    }

    /**
     * As {@link #put(AccountRefused, Model, HttpServletResponse, Locale)}, for what no account refused.
     *
     * @param field id of the field
     * @param code what follows {@code akun.galat.}
     */
    public void put(
            String field, String code, Model model, HttpServletResponse response, Locale locale, Object... arguments) {
        Object[] all = arguments.length > 0
                ? arguments
                : new Object[] {PasswordRules.LEAST_CHARACTERS, PasswordRules.MOST_CHARACTERS};
        model.addAttribute("galat", Map.of(field, words.getMessage("akun.galat." + code, all, locale)));
        response.setStatus(UNPROCESSABLE);
    }

    private static String field(AccountRefusal code) {
        return switch (code) {
            case NAME_INVALID, NAME_TAKEN -> "nama";
            case ROLES_MISSING, ADMIN_NOT_ALONE, ADMIN_IS_A_PERSON, LAST_ADMIN, OWN_ADMIN -> "peran";
            case KECAMATAN_MISSING, KECAMATAN_UNKNOWN, KECAMATAN_WITHOUT_ROLE -> "kecamatan";
            case NO_PERSON -> "tautan";
            case NO_PROGRAM -> "rahasia";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_HAS_NAME, PASSWORD_TOO_PLAIN, PASSWORD_SAME -> "baru";
        };
    }
}
