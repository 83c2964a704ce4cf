package id.jejakkinerja.local.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the generated commands of one kecamatan; every one of them says that it is generated. */
final class SyntheticSteps {
    static final Provenance SYNTHETIC = new Provenance(Provenance.Kind.SYNTHETIC, "Data sintetis, bukan data nyata");

    private static final ObjectMapper JSON = KernelJson.received();

    /** When, why and on what a command stands. */
    record Ground(
            LocalDate date,
            @Nullable String reason,
            @Nullable DasarHukum basis) {
        static Ground on(LocalDate date) {
            return new Ground(date, null, null);
        }

        static Ground because(LocalDate date, String reason) {
            return new Ground(date, reason, null);
        }

        /** A document that says itself that it does not exist. */
        static Ground of(String document, LocalDate date) {
            return new Ground(date, null, new DasarHukum(document, "Sintetis", date));
        }

        Ground because(String why) {
            return new Ground(date, why, basis);
        }
    }

    private final KodeKecamatan kecamatan;
    private final List<SampleStep> steps = new ArrayList<>();

    SyntheticSteps(KodeKecamatan kecamatan) {
        this.kecamatan = kecamatan;
    }

    void byOperator(String key, Command command, Ground ground) {
        add(key, command, SampleActors.operator(kecamatan), ground);
    }

    void byCamat(String key, Command command, Ground ground) {
        add(key, command, SampleActors.camat(kecamatan), ground);
    }

    void byBappeda(String key, Command command, Ground ground) {
        add(key, command, SampleActors.bappeda(), ground);
    }

    List<SampleStep> toList() {
        return List.copyOf(steps);
    }

    private void add(String key, Command command, Actor actor, Ground ground) {
        ObjectNode body = JSON.valueToTree(command);
        body.put("effectiveDate", ground.date().toString());
        if (ground.reason() != null) {
            body.put("reason", ground.reason());
        }
        if (ground.basis() != null) {
            body.set("basis", JSON.valueToTree(ground.basis()));
        }
        body.set("provenance", JSON.valueToTree(SYNTHETIC));
        steps.add(new SampleStep(
                "sintetis-" + kecamatan + "-" + key, command.getClass().getSimpleName(), body.toString(), actor));
    }
}
