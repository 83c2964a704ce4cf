package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * People and programs of the sample data. Their password is in the documentation, so they exist only where sample data was asked for,
 * and a start that does not ask for it shuts out those that an earlier one made.
 */
final class DemoAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String PASSWORD = "demo";
    private static final KodeKecamatan LEDOKOMBO = new KodeKecamatan("35.09.28");
    private static final KodeKecamatan KALISAT = new KodeKecamatan("35.09.27");

    private static final List<Demo> ALL = List.of(
            new Demo("demo-bappeda", AccountKind.CLIENT, Peran.BAPPEDA, null),
            new Demo("demo-auditor", AccountKind.CLIENT, Peran.AUDITOR, null),
            new Demo("demo-operator-35.09.28", AccountKind.CLIENT, Peran.OPERATOR, LEDOKOMBO),
            new Demo("demo-camat-35.09.28", AccountKind.CLIENT, Peran.CAMAT, LEDOKOMBO),
            new Demo("demo-operator-35.09.27", AccountKind.CLIENT, Peran.OPERATOR, KALISAT),
            new Demo("bappeda", AccountKind.USER, Peran.BAPPEDA, null),
            new Demo("auditor", AccountKind.USER, Peran.AUDITOR, null),
            new Demo("operator-ledokombo", AccountKind.USER, Peran.OPERATOR, LEDOKOMBO),
            new Demo("camat-ledokombo", AccountKind.USER, Peran.CAMAT, LEDOKOMBO),
            new Demo("operator-kalisat", AccountKind.USER, Peran.OPERATOR, KALISAT));

    private final AccountStore accounts;
    private final PasswordEncoder encoder;

    DemoAccounts(AccountStore accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    private record Demo(
            String username,
            AccountKind kind,
            Peran role,
            @Nullable KodeKecamatan kecamatan) {
        Account account(String hash) {
            return new Account(username, hash, Set.of(role), kecamatan, kind, false, true, true);
        }
    }

    /** Leaves alone an account of the same name that somebody made in earnest. */
    void matchTo(boolean sampleData) {
        int changed = accounts.enableDemoAccounts(sampleData);
        if (changed > 0) {
            LOG.info("{} demo accounts {}", changed, sampleData ? "enabled" : "disabled");
        }
        if (sampleData) {
            addMissing();
        }
    }

    private void addMissing() {
        List<Demo> missing =
                ALL.stream().filter(demo -> !accounts.exists(demo.username())).toList();
        if (missing.isEmpty()) {
            return;
        }
        // One hash for all: that their passwords are equal is no secret, and hashing ten times would delay the first
        // start by seconds.
        String hash = Passwords.hash(encoder, PASSWORD);
        missing.forEach(demo -> accounts.add(demo.account(hash)));
        LOG.info("{} demo accounts created", missing.size());
    }
}
