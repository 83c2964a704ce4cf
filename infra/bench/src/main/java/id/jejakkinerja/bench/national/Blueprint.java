package id.jejakkinerja.bench.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.command.IssueIku;
import id.jejakkinerja.kernel.command.RegisterRenstra;
import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a generated kecamatan plans, taken from the platform's sample year, of which every generated kecamatan of Jember has its own. The
 * platform decides for Jember's kecamatan only, so histories are decided under such a code and stored under their own.
 */
record Blueprint(
        KodeKecamatan stage,
        RegisterRenstra renstra,
        IssueIku iku,
        AdoptRkt rkt,
        List<AllocateBudget> pagu,
        List<SetTarget> targets) {
    private static final ObjectMapper JSON = KernelJson.received();
    private static final List<String> OF_EVERY_COMMAND = List.of("effectiveDate", "reason", "basis", "provenance");

    /** One for every generated kecamatan of the sample. */
    static List<Blueprint> all() {
        Map<KodeKecamatan, List<Command>> commands = new LinkedHashMap<>();
        for (SampleStep step : SampleData.all()) {
            Command command = command(step);
            command.stream()
                    .kecamatan()
                    .filter(kecamatan -> !kecamatan.equals(SampleData.LEDOKOMBO))
                    .ifPresent(kecamatan -> commands.computeIfAbsent(kecamatan, k -> new ArrayList<>())
                            .add(command));
        }
        return commands.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The sample's Renstra over another period: every year has the target of the sample year. */
    StrukturRenstra struktur(PeriodeRenstra periode) {
        return new StrukturRenstra(renstra.struktur().tujuan().stream()
                .map(t -> new Tujuan(
                        t.id(),
                        t.nama(),
                        t.indikator(),
                        t.sasaran().stream()
                                .map(s -> new Sasaran(
                                        s.id(),
                                        s.nama(),
                                        s.indikator().stream()
                                                .map(i -> over(periode, i))
                                                .toList()))
                                .toList()))
                .toList());
    }

    private static IndikatorRenstra over(PeriodeRenstra periode, IndikatorRenstra i) {
        Nilai target = i.target().get(i.target().firstKey());
        SortedMap<TahunAnggaran, Nilai> targets = new TreeMap<>();
        periode.years().forEach(year -> targets.put(year, target));
        return new IndikatorRenstra(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), targets);
    }

    private static Blueprint of(KodeKecamatan kecamatan, List<Command> commands) {
        return new Blueprint(
                kecamatan,
                the(RegisterRenstra.class, commands).getFirst(),
                the(IssueIku.class, commands).getFirst(),
                the(AdoptRkt.class, commands).getFirst(),
                the(AllocateBudget.class, commands),
                the(SetTarget.class, commands));
    }

    private static <T> List<T> the(Class<T> type, List<Command> commands) {
        return commands.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Command command(SampleStep step) {
        try {
            ObjectNode fields = (ObjectNode) JSON.readTree(step.body());
            fields.remove(OF_EVERY_COMMAND);
            return JSON.treeToValue(
                    fields, CommandCatalogue.find(step.command()).orElseThrow().type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(step.key(), e);
        }
    }
}
