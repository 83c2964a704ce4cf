package id.jejakkinerja.query.entri;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.Command;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.query.pages.Views;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.edge.ActorPrincipal;
import id.jejakkinerja.runtime.json.KernelJson;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3c.dom.Document;

/** Somebody at work on the forms of Ledokombo, over its golden log, with a command side that keeps what it is sent. */
final class Meja {
    static final Actor OPERATOR = new Actor("operator", Set.of(Peran.OPERATOR), Ledokombo.KODE);
    static final Actor CAMAT = new Actor("camat", Set.of(Peran.CAMAT), Ledokombo.KODE);
    static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
    static final Actor AUDITOR = new Actor("auditor", Set.of(Peran.AUDITOR), null);

    /**
     * A command as it was sent.
     *
     * @param cause the event it answers; null where it answers none
     */
    record Sent(
            String name, String body, String key, @Nullable String cause) {}

    final List<Sent> sent = new ArrayList<>();
    private final MockMvc mvc;
    private final Actor reader;

    /**
     * @param reported whether the year's report was handed in, approved and verified
     * @param answer what the command side does with a command
     */
    Meja(Actor reader, boolean reported, Function<Sent, CommandReceipt> answer) {
        this(
                reader,
                Ledokombo.events().stream()
                        .filter(e -> reported
                                || !e.event().getClass().getSimpleName().startsWith("Report"))
                        .toList(),
                answer);
    }

    /** @param events all that was ever recorded */
    Meja(Actor reader, List<Recorded<?>> events, Function<Sent, CommandReceipt> answer) {
        this.reader = reader;
        CommandPort port = (name, body, actor, ids) -> {
            Sent command = new Sent(name, body, ids.commandId(), ids.causationId());
            sent.add(command);
            return answer.apply(command);
        };
        KecamatanYears years = years(events);
        Tempat places = new Tempat(years);
        Pengiriman sending = new Pengiriman(port);
        BuktiIsian bukti = new BuktiIsian(mock(Berkas.class));
        List<Formulir<Konteks>> forms = List.of(
                new RealisasiForm(bukti),
                new KoreksiRealisasiForm(),
                new KoreksiBelanjaForm(),
                new PergeseranForm(),
                new AnalisisForm(),
                new LangkahForm(),
                new RktForm(),
                new PaguForm(false),
                new PaguForm(true),
                new PkForm(),
                new PkPerubahanForm(),
                new RenstraPerubahanForm(),
                new TargetForm());
        this.mvc = MockMvcBuilders.standaloneSetup(
                        new FormulirPage(places, sending, bukti, forms),
                        new BelanjaPage(places, sending),
                        new TugasPage(places, Browser.files()),
                        new PeriodePage(
                                years,
                                sending,
                                List.of(new PeriodeForm(true), new PeriodeForm(false), new PembandingForm())))
                .setControllerAdvice(Browser.errors())
                .setViewResolvers(Views.templates())
                .build();
    }

    /** The year before its report was handed in, and a command side that takes everything. */
    static Meja of(Actor reader) {
        return new Meja(reader, false, Meja::taken);
    }

    static CommandReceipt taken(Sent sent) {
        return new CommandReceipt(100, List.of(new CommandReceipt.StoredEvent("e", "X", 100)));
    }

    MockHttpServletResponse open(String path) {
        return perform(get(URI.create(path)));
    }

    MockHttpServletResponse send(String path, Map<String, String> typed) {
        MockHttpServletRequestBuilder request = post(URI.create(path));
        typed.forEach(request::param);
        return perform(request);
    }

    /** A form with a file. */
    MockHttpServletResponse send(String path, Map<String, String> typed, MockMultipartFile file) {
        MockMultipartHttpServletRequestBuilder request =
                multipart(URI.create(path)).file(file);
        typed.forEach(request::param);
        return perform(request);
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.principal(new TestingAuthenticationToken((ActorPrincipal) () -> reader, "n/a")))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KecamatanYears years(List<Recorded<?>> events) {
        KecamatanYears years = mock(KecamatanYears.class);
        when(years.of(any(), any(), any()))
                .thenAnswer(
                        call -> KecamatanYear.fold(call.getArgument(0), call.<TahunAnggaran>getArgument(1), events));
        when(years.rinci(any(), any(), any()))
                .thenAnswer(call -> KabupatenRinci.of(
                        call.getArgument(0),
                        call.getArgument(1),
                        DaftarKecamatan.all().stream()
                                .map(kecamatan -> KecamatanYear.fold(kecamatan.code(), call.getArgument(1), events))
                                .toList()));
        return years;
    }

    /** A command side that takes small amounts only. */
    static Meja refusing() {
        return new Meja(OPERATOR, false, sent -> {
            if (sent.body().contains("\"amount\":1,")) {
                return new CommandReceipt(100, List.of(new CommandReceipt.StoredEvent("e", "X", 100)));
            }
            throw new CommandRefused(
                    Refusal.insufficientRemaining(Ledokombo.PENEGAKAN, Rupiah.of(7), Rupiah.ZERO, Rupiah.of(9)));
        });
    }

    /** The command as the command side reads it: whatever has a wrong name or shape is an error here. */
    static Command understood(Sent sent) throws Exception {
        ObjectNode body = (ObjectNode) KernelJson.received().readTree(sent.body());
        body.remove(List.of("effectiveDate", "reason", "basis"));
        return KernelJson.received()
                .treeToValue(
                        body, CommandCatalogue.find(sent.name()).orElseThrow().type());
    }

    static String field(MockHttpServletResponse answer, String name) {
        return value(Browser.parse(Browser.text(answer)), name);
    }

    static String value(Document page, String name) {
        return Browser.elements(page, "input").stream()
                .filter(input -> input.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name))
                .getAttribute("value");
    }
}
