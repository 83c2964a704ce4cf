package id.jejakkinerja.runtime.edge;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who is calling, from a verified token or from a signed-in session. */
public final class CurrentActor {
    private CurrentActor() {}

    /**
     * The actor behind an authentication.
     *
     * @throws BadCredentialsException when it proves nothing an actor could be made of
     */
    public static Actor of(@Nullable Authentication authentication) {
        Object principal = authentication == null ? null : authentication.getPrincipal();
        return switch (principal) {
            case Jwt jwt -> of(jwt);
            case ActorPrincipal person -> person.actor();
            case null, default -> throw new BadCredentialsException("no actor behind this authentication");
        };
    }

    /** The actor a verified token names in {@code sub}, {@code roles} and {@code kecamatan}. */
    static Actor of(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        String kecamatan = jwt.getClaimAsString("kecamatan");
        if (jwt.getSubject() == null || roles == null || roles.isEmpty()) {
            throw new BadCredentialsException("token without subject or roles");
        }
        try {
            return new Actor(
                    jwt.getSubject(),
                    roles.stream().map(Peran::valueOf).collect(Collectors.toSet()),
                    kecamatan == null ? null : new KodeKecamatan(kecamatan));
        } catch (IllegalArgumentException e) {
            throw new BadCredentialsException("token names an unknown role or kecamatan", e);
        }
    }
}
