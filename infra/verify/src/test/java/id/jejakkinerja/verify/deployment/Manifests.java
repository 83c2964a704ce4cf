package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kubernetes objects that belong together, judged one by one and by what they name of each other. */
final class Manifests {
    /** As the code has it: more instances would have nothing to fold. */
    private static final int SEGMENTS = ProjectFiles.number(
            "query-service/src/main/java/id/jejakkinerja/query/projection/LiveView.java", "int SEGMENTS = (\\d+);");

    private final List<Manifest> all;
    private final List<String> faults = new ArrayList<>();

    private Manifests(String text) {
        this.all = Yaml.documents(text).stream().map(Manifest::new).toList();
    }

    /** What is wrong, one line each; empty where nothing is. */
    static List<String> faults(String text) {
        Manifests manifests = new Manifests(text);
        manifests.all.stream()
                .filter(manifest -> !manifest.isForeign())
                .forEach(manifest -> manifest.modelFault().ifPresent(fault -> manifests.add(manifest, fault)));
        manifests.kind("Deployment").forEach(manifests::deployment);
        manifests.kind("Service").forEach(manifests::service);
        manifests.kind("HorizontalPodAutoscaler").forEach(manifests::scaling);
        manifests.kind("Ingress").forEach(manifests::ingress);
        manifests.kind("NetworkPolicy").forEach(manifests::policy);
        return manifests.faults;
    }

    private void deployment(Manifest deployment) {
        Object pod = deployment.at("spec", "template", "spec");
        expect(Boolean.TRUE.equals(Tree.at(pod, "securityContext", "runAsNonRoot")), deployment, "may run as root");
        expect(
                "RuntimeDefault".equals(Tree.text(pod, "securityContext", "seccompProfile", "type")),
                deployment,
                "no seccomp profile");
        expect(Boolean.FALSE.equals(Tree.at(pod, "automountServiceAccountToken")), deployment, "carries a token");
        expect(!Tree.list(Tree.at(pod, "topologySpreadConstraints")).isEmpty(), deployment, "not spread");
        Tree.maps(Tree.at(pod, "containers")).forEach(container -> container(deployment, Tree.map(container)));
        expect(named("ServiceAccount").contains(Tree.text(pod, "serviceAccountName")), deployment, "unknown account");
        expect(named("PodDisruptionBudget").contains(deployment.name()), deployment, "no disruption budget");
        expect(named("HorizontalPodAutoscaler").contains(deployment.name()), deployment, "not scaled");
        expect(named("NetworkPolicy").contains(deployment.name()), deployment, "no network policy");
    }

    private void container(Manifest deployment, Map<String, @Nullable Object> container) {
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            String port = Tree.text(container, probe, "httpGet", "port");
            expect(portNames(container).contains(port), deployment, probe + " asks no port of the container");
        }
        expect(!Tree.text(container, "resources", "requests", "cpu").isEmpty(), deployment, "asks for no processor");
        String memory = Tree.text(container, "resources", "limits", "memory");
        expect(
                !memory.isEmpty() && memory.equals(Tree.text(container, "resources", "requests", "memory")),
                deployment,
                "memory asked for and memory allowed differ");
        Object context = container.get("securityContext");
        expect(Boolean.TRUE.equals(Tree.at(context, "readOnlyRootFilesystem")), deployment, "may write to its image");
        expect(Boolean.FALSE.equals(Tree.at(context, "allowPrivilegeEscalation")), deployment, "may gain privileges");
        expect(Tree.list(Tree.at(context, "capabilities", "drop")).contains("ALL"), deployment, "keeps capabilities");
        Tree.maps(container.get("envFrom"))
                .map(source -> Tree.text(source, "configMapRef", "name"))
                .forEach(map -> expect(named("ConfigMap").contains(map), deployment, "unknown ConfigMap " + map));
    }

    private void service(Manifest service) {
        Object selector = service.at("spec", "selector");
        expect(
                "nowhere".equals(service.name()) || podLabels().anyMatch(labels -> labels.equals(selector)),
                service,
                "selects no pod");
    }

    private void scaling(Manifest scaling) {
        String target = Tree.text(scaling.at("spec"), "scaleTargetRef", "name");
        expect(named("Deployment").contains(target), scaling, "scales nothing");
        expect(!"1".equals(Tree.text(scaling.at("spec"), "minReplicas")), scaling, "allows a single instance");
        expect(
                !"query-service".equals(target) || maxReplicas(scaling) <= SEGMENTS,
                scaling,
                "more instances than segments of the live view");
    }

    private static int maxReplicas(Manifest scaling) {
        return Integer.parseInt(Tree.text(scaling.at("spec"), "maxReplicas"));
    }

    private void ingress(Manifest ingress) {
        expect(!Tree.list(ingress.at("spec", "tls")).isEmpty(), ingress, "without TLS");
        boolean hidden = Tree.everyMap(ingress.at("spec"))
                .anyMatch(path -> "/actuator".equals(path.get("path"))
                        && "nowhere".equals(Tree.text(path, "backend", "service", "name")));
        expect(hidden, ingress, "shows /actuator");
        boolean described = Tree.everyMap(ingress.at("spec"))
                .anyMatch(path -> "/v3/asyncapi".equals(path.get("path"))
                        && "command-service".equals(Tree.text(path, "backend", "service", "name")));
        expect(described, ingress, "leads nobody to the topic's description");
        Tree.everyMap(ingress.at("spec"))
                .filter(map -> map.containsKey("backend"))
                .map(path -> Tree.text(path, "backend", "service", "name"))
                .forEach(name -> expect(named("Service").contains(name), ingress, "leads to unknown " + name));
    }

    private void policy(Manifest policy) {
        expect(
                Tree.list(policy.at("spec", "policyTypes")).containsAll(List.of("Ingress", "Egress")),
                policy,
                "leaves a direction open");
        expect(named("NetworkPolicy").contains("deny-all"), policy, "without deny-all beside it");
    }

    private Stream<Manifest> kind(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    private Set<String> named(String kind) {
        return new HashSet<>(kind(kind).map(Manifest::name).toList());
    }

    private Stream<@Nullable Object> podLabels() {
        return kind("Deployment").map(deployment -> deployment.at("spec", "template", "metadata", "labels"));
    }

    private static List<String> portNames(Map<String, @Nullable Object> container) {
        return Tree.maps(container.get("ports"))
                .map(port -> Tree.text(port, "name"))
                .toList();
    }

    private void expect(boolean met, Manifest manifest, String fault) {
        if (!met) {
            add(manifest, fault);
        }
    }

    private void add(Manifest manifest, String fault) {
        faults.add(manifest.kind() + " " + manifest.name() + ": " + fault);
    }
}
