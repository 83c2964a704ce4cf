package id.jejakkinerja.verify.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("infra/kubernetes")
class KubernetesTest {
    private static final String BASE = "infra/kubernetes/base";
    private static final String OPERATORS = "infra/kubernetes/overlays/operators";
    private static final String OBJECTS = objects(BASE);

    @Test
    @DisplayName("memenuhi model Kubernetes dan aturan rumah ini")
    void isWithoutFault() {
        assertThat(Manifests.faults(OBJECTS)).isEmpty();
        assertThat(Manifests.faults(OBJECTS + objects(OPERATORS))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        progressDeadlineSeconds: 600                    | progressDeadline: 600                  | Deployment command-service: The field `progressDeadline`
        "automountServiceAccountToken: false\n      enable" | "automountServiceAccountToken: 'no'\n      enable" | Deployment command-service: /spec/template/spec/automountServiceAccountToken
        minReplicas: 2                                  | minReplicas: two                       | HorizontalPodAutoscaler
        kind: PodDisruptionBudget                       | kind: PodDisruptionBudgets             | PodDisruptionBudgets command-service: no kind
        "          livenessProbe:"                      | "          livelinessProbe:"           | Deployment command-service: The field
        "memory: 1Gi\n            # Memory"             | "memory: 512Mi\n            # Memory"  | Deployment query-service: memory asked for
        readOnlyRootFilesystem: true                    | readOnlyRootFilesystem: false          | Deployment command-service: may write to its image
        runAsNonRoot: true                              | runAsNonRoot: false                    | Deployment command-service: may run as root
        "configMapRef:\n                name: jejak-common" | "configMapRef:\n                name: jejak-commons" | Deployment command-service: unknown ConfigMap
        - path: /actuator                               | - path: /aktuator                      | Ingress jejak-kinerja: shows /actuator
        maxReplicas: 4                                  | maxReplicas: 6                         | HorizontalPodAutoscaler query-service: more instances
        - path: /v3/asyncapi                            | - path: /v3/asinkron                   | Ingress jejak-kinerja: leads nobody
        name: deny-all                                  | name: deny-some                        | NetworkPolicy
        "policyTypes: [Ingress, Egress]"                | policyTypes: [Ingress]                 | NetworkPolicy
        """)
    @DisplayName("ditolak bila dirusak")
    void aPlantedFaultIsFound(String right, String wrong, String fault) {
        assertThat(OBJECTS).contains(right);

        assertThat(Manifests.faults(OBJECTS.replace(right, wrong))).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    @DisplayName("ditolak bila sebuah pod tidak diperiksa")
    void aMissingProbeIsFound() {
        String without = OBJECTS.replaceAll("(?m)^ +readinessProbe:\n( {12,}.*\n){6}", "");

        assertThat(Manifests.faults(without))
                .containsExactly(
                        "Deployment command-service: readinessProbe asks no port of the container",
                        "Deployment query-service: readinessProbe asks no port of the container");
    }

    @Test
    @DisplayName("menyebut setiap berkasnya di kustomization, kecuali contoh rahasia")
    void everyFileTakesPart() {
        for (String directory : List.of(BASE, OPERATORS)) {
            List<Object> resources = Tree.list(Yaml.document(ProjectFiles.read(directory + "/kustomization.yaml"))
                    .get("resources"));
            assertThat(files(directory).map(file -> file.substring(directory.length() + 1)))
                    .allSatisfy(file -> assertThat(resources).contains(file));
        }
    }

    @Test
    @DisplayName("memasang hanya rahasia yang bentuknya tertulis di contoh, dan contoh itu kosong")
    void secretsHaveAShapeAndNoValue() {
        List<Manifest> secrets = Yaml.documents(ProjectFiles.read(BASE + "/secrets.template.yaml")).stream()
                .map(Manifest::new)
                .toList();
        List<String> mounted = Yaml.documents(OBJECTS).stream()
                .flatMap(Tree::everyMap)
                .filter(map -> map.containsKey("secretName") && map.containsKey("defaultMode"))
                .map(map -> Tree.text(map, "secretName"))
                .toList();

        assertThat(secrets.stream().map(Manifest::name)).containsExactlyElementsOf(mounted);
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(secret.modelFault()).isEmpty();
            assertThat(Tree.map(secret.at("stringData")).values()).isNotEmpty().containsOnly("");
        });
    }

    private static String objects(String directory) {
        return files(directory).map(ProjectFiles::read).collect(Collectors.joining("\n---\n", "", "\n---\n"));
    }

    private static Stream<String> files(String directory) {
        return ProjectFiles.below(directory, ".yaml").stream()
                .filter(file -> !file.endsWith("/kustomization.yaml") && !file.endsWith(".template.yaml"));
    }
}
