package id.jejakkinerja.local.admin;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What an administrator typed into the form of an account, as it was typed.
 *
 * @param peran null when no box was ticked
 * @param kecamatan code; empty for none
 * @param kunci key that the form was shown with, see {@link SentForms}; null for a form that has none
 */
public record AccountForm(
        @Nullable String nama,
        @Nullable List<String> peran,
        @Nullable String kecamatan,
        @Nullable String kunci) {

    static AccountForm of(Account account) {
        return new AccountForm(
                account.username(),
                account.roles().stream().map(Peran::name).toList(),
                account.actor().ownKecamatan().map(KodeKecamatan::value).orElse(""),
                null);
    }

    String name() {
        return nama == null ? "" : nama.strip();
    }

    /** What is no role, which only a forged form sends, is left out. */
    Set<Peran> roles() {
        Set<Peran> roles = EnumSet.noneOf(Peran.class);
        Arrays.stream(Peran.values())
                .filter(role -> ticked().contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    /** Null when none was chosen, or something that is none of the list. */
    @Nullable
    KodeKecamatan code() {
        return DaftarKecamatan.all().stream()
                .map(k -> k.code())
                .filter(code -> code.value().equals(kecamatan))
                .findFirst()
                .orElse(null);
    }

    /** @param kind whose roles there are to choose from: programs administer nothing */
    void putInto(Model model, AccountKind kind) {
        model.addAttribute("isi", this);
        model.addAttribute("centang", ticked());
        model.addAttribute(
                "semuaPeran",
                Arrays.stream(Peran.values())
                        .filter(role -> kind == AccountKind.USER || role != Peran.ADMIN)
                        .toList());
        model.addAttribute("semuaKecamatan", DaftarKecamatan.all());
    }

    private List<String> ticked() {
        return peran == null ? List.of() : peran;
    }
}
