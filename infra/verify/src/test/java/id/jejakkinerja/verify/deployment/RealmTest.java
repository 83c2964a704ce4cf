package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Realm demo Keycloak")
class RealmTest {
    private static final String REALM = ProjectFiles.read("infra/compose/keycloak/jejak-demo-realm.json");

    @Test
    @DisplayName("punya klien, orang dan klaim dari kontrak")
    void isWithoutFault() {
        assertThat(Realm.faults(REALM)).isEmpty();
    }

    @Test
    @DisplayName("bernama seperti berkasnya, sebab Keycloak menolak yang lain")
    void theFileIsNamedForTheRealm() {
        assertThat(REALM).startsWith("{\n  \"realm\": \"jejak-demo\"");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `"clientId": "demo-auditor"`                       | `"clientId": "demo-audit"`                | demo-auditor AUDITOR: is no client
        `"access.token.header.type.rfc9068": "true"`       | `"access.token.header.type": "true"`      | demo-bappeda: its tokens are not at+jwt
        `"included.custom.audience": "jejak-kinerja"`      | `"included.custom.audience": "account"`   | scope: names no audience
        `"claim.name": "roles"`                            | `"claim.name": "role"`                    | scope: carries no roles
        `"protocolMapper": "oidc-usermodel-attribute-mapper"` | `"protocolMapper": "oidc-none"`        | scope: no kecamatan
        `"secret": "demo"`                                 | `"secret": "rahasia"`                     | demo-bappeda: another secret than the contract's
        `"35.09.27"`                                       | `"35.09.28"`                              | operator-kalisat OPERATOR 35.09.27: is not there
        `(DEMO)`                                           | ``                                        | realm: does not say that it is a demo
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(String right, String wrong, String fault) {
        assertThat(REALM).contains(right);

        assertThat(Realm.faults(REALM.replace(right, wrong))).contains(fault);
    }
}
