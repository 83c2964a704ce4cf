package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demo realm of Keycloak, judged by whether its tokens would be taken and its people be who the README says they are. */
final class Realm {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** Who there is, as the README and the contract list them: name, role, and the kecamatan of those who have one. */
    private static final List<String> CLIENTS = List.of(
            "demo-bappeda BAPPEDA",
            "demo-auditor AUDITOR",
            "demo-operator-35.09.28 OPERATOR 35.09.28",
            "demo-camat-35.09.28 CAMAT 35.09.28",
            "demo-operator-35.09.27 OPERATOR 35.09.27");

    private static final List<String> USERS = List.of(
            "bappeda BAPPEDA",
            "auditor AUDITOR",
            "operator-ledokombo OPERATOR 35.09.28",
            "camat-ledokombo CAMAT 35.09.28",
            "operator-kalisat OPERATOR 35.09.27");

    private final Map<String, @Nullable Object> content;
    private final List<String> faults = new ArrayList<>();

    private Realm(String json) {
        this.content = JsonMapper.shared().readValue(json, OBJECT);
    }

    /** What is wrong, one line each; empty where nothing is. */
    static List<String> faults(String json) {
        Realm realm = new Realm(json);
        realm.expect(
                Tree.text(realm.content, "displayName").contains("DEMO"), "realm", "does not say that it is a demo");
        realm.claims();
        realm.clients();
        realm.people("service-account-", CLIENTS);
        realm.people("", USERS);
        return realm.faults;
    }

    private void claims() {
        Map<String, String> claims = Tree.maps(content.get("clientScopes"))
                .filter(scope -> "jejak-kinerja".equals(scope.get("name")))
                .flatMap(scope -> Tree.maps(scope.get("protocolMappers")))
                .filter(mapper -> "true".equals(Tree.text(mapper, "config", "access.token.claim")))
                .collect(Collectors.toMap(
                        mapper -> Tree.text(mapper, "name"),
                        mapper -> Tree.text(mapper, "protocolMapper")
                                + " " + Tree.text(mapper, "config", "claim.name")
                                + Tree.text(mapper, "config", "included.custom.audience")));
        expect("oidc-audience-mapper jejak-kinerja".equals(claims.get("audience")), "scope", "names no audience");
        expect("oidc-usermodel-realm-role-mapper roles".equals(claims.get("roles")), "scope", "carries no roles");
        expect("oidc-usermodel-attribute-mapper kecamatan".equals(claims.get("kecamatan")), "scope", "no kecamatan");
        expect("oidc-usermodel-property-mapper sub".equals(claims.get("subject")), "scope", "no readable subject");
    }

    private void clients() {
        Set<String> names = Tree.maps(content.get("clients"))
                .map(client -> Tree.text(client, "clientId"))
                .collect(Collectors.toSet());
        for (String person : CLIENTS) {
            expect(names.contains(person.substring(0, person.indexOf(" "))), person, "is no client");
        }
        expect(
                names.size() == CLIENTS.size() + 1 && names.contains("jejak-pages"),
                "clients",
                "are not the contract's");
        Tree.maps(content.get("clients")).forEach(client -> {
            String name = Tree.text(client, "clientId");
            expect(
                    "true".equals(Tree.text(client, "attributes", "access.token.header.type.rfc9068")),
                    name,
                    "its tokens are not at+jwt");
            expect(Tree.list(client.get("defaultClientScopes")).contains("jejak-kinerja"), name, "without the scope");
            expect(Boolean.FALSE.equals(client.get("publicClient")), name, "needs no secret");
            expect(
                    name.startsWith("demo-") == "demo".equals(client.get("secret")),
                    name,
                    "another secret than the contract's");
        });
    }

    private void people(String prefix, List<String> expected) {
        List<String> found = Tree.maps(content.get("users"))
                .filter(user -> Tree.text(user, "username").startsWith("service-account-") != prefix.isEmpty())
                .map(user -> describe(user, prefix))
                .toList();
        for (String person : expected) {
            expect(found.contains(person), person, "is not there");
        }
        expect(found.size() == expected.size(), prefix + "users", "more or fewer than listed");
    }

    private static String describe(Map<String, @Nullable Object> user, String prefix) {
        String roles =
                Tree.list(user.get("realmRoles")).stream().map(Object::toString).collect(Collectors.joining("+"));
        String kecamatan = Tree.list(Tree.at(user, "attributes", "kecamatan")).stream()
                .map(code -> " " + code)
                .collect(Collectors.joining());
        return Tree.text(user, "username").substring(prefix.length()) + " " + roles + kecamatan;
    }

    private void expect(boolean met, String who, String fault) {
        if (!met) {
            faults.add(who + ": " + fault);
        }
    }
}
