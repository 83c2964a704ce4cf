package id.jejakkinerja.query.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where people change their password and end their sessions, if that is a page of another system: the issuer's. */
@OnPages
class AccountOnPages {
    private final @Nullable String address;

    AccountOnPages(@Value("${jejak.pages.account:#{null}}") @Nullable String address) {
        this.address = address;
    }

    @ModelAttribute("akunDiPenerbit")
    @Nullable
    String account() {
        return address;
    }
}
