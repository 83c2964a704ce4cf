package id.jejakkinerja.local.account;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only so many passwords be hashed at once. Each takes 19 MiB and a core for a tenth of a second; without a bound, a crowd at the
 * login page would take all memory and every core from those already at work.
 */
final class BoundedPasswordEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedPasswordEncoder(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(rawPassword);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(rawPassword, encodedPassword);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encodedPassword) {
        return encoder.upgradeEncoding(encodedPassword);
    }
}
