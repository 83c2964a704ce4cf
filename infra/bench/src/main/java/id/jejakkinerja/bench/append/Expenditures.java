package id.jejakkinerja.bench.append;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.runtime.command.CommandPort;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The command of the measurement: spending of a month booked on a line, which is what a kecamatan sends most. It is valid any number of
 * times, as long as its document has another number and its amount leaves the pagu alone.
 */
public final class Expenditures {
    public static final String COMMAND = "RecordExpenditure";

    /** The plan of a year, without which nothing can be booked on it. */
    private static final Set<String> PLAN = Set.of(
            "RegisterRenstra",
            "AdoptRenstra",
            "AmendRenstra",
            "IssueIku",
            "AdoptRkt",
            "AllocateBudget",
            "SignPK",
            "SetTarget");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Expenditures() {}

    /** The kecamatan whose sample year is generated, all planned alike. */
    public static List<KodeKecamatan> kecamatan() {
        return DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(code -> !code.equals(SampleData.LEDOKOMBO))
                .toList();
    }

    /** Plans the year 2023 of some kecamatan and opens its periods, through the ordinary command path. */
    public static void prepare(CommandPort port, List<KodeKecamatan> some) {
        for (String quarter : List.of("TW1", "TW2", "TW3", "TW4")) {
            port.send(
                    "OpenPeriod",
                    "{\"kabupaten\":\"35.09\",\"tahun\":2023,\"masa\":\"%s\",\"effectiveDate\":\"2023-01-02\"}"
                            .formatted(quarter),
                    new Actor("demo-bappeda", Set.of(Peran.BAPPEDA), null),
                    "bench-open-" + quarter,
                    "bench");
        }
        List<SampleStep> plan = SampleData.all().stream()
                .filter(step -> PLAN.contains(step.command()))
                .toList();
        some.parallelStream().forEach(kecamatan -> {
            String named = "\"kecamatan\":\"" + kecamatan + "\"";
            plan.stream()
                    .filter(step -> step.body().contains(named))
                    .forEach(step -> port.send(step.command(), step.body(), step.actor(), step.commandId(), "bench"));
        });
    }

    /** Who books; the account exists, so that the same actor is good over HTTP. */
    public static Actor operator(KodeKecamatan kecamatan) {
        return new Actor("demo-operator-35.09.28", Set.of(Peran.OPERATOR), kecamatan);
    }

    /** A number no command had before. */
    public static int nextNumber() {
        return NUMBER.incrementAndGet();
    }

    public static String commandId(int number) {
        return "bench-belanja-" + number;
    }

    /** One rupiah on the line that pays salaries, in a month that changes with the number. */
    public static String body(KodeKecamatan kecamatan, int number) {
        int month = number % 12 + 1;
        return ("{\"kecamatan\":\"%s\",\"tahun\":2023,\"subKegiatan\":\"7.01.01.2.02.0001\",\"jenis\":\"OPERASIONAL\",\"bulan\":%d,"
                        + "\"amount\":1,\"source\":\"SIPD AKLAP\",\"documentNumber\":\"00.%06d/SPM/LS/7.01/2023\","
                        + "\"effectiveDate\":\"2023-%02d-28\"}")
                .formatted(kecamatan, month, number, month);
    }
}
