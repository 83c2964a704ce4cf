package id.jejakkinerja.query.pages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.bukti.Berkas;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.jelaskan.Jelaskan;
import id.jejakkinerja.query.ops.Lag;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.read.KecamatanYears;
import id.jejakkinerja.query.read.KecamatanYears.FromZero;
import id.jejakkinerja.query.read.Moment;
import id.jejakkinerja.query.read.Pelaporan;
import id.jejakkinerja.query.saksi.Alarm;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.KabupatenRinci;
import id.jejakkinerja.query.tabel.KabupatenYear;
import id.jejakkinerja.runtime.edge.ActorPrincipal;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A signed-in reader and the pages over Ledokombo's golden log, without a database or a server. */
public final class Browser {
    static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
    static final Actor OPERATOR = new Actor("operator-ledokombo", Set.of(Peran.OPERATOR), Ledokombo.KODE);
    static final Actor NEIGHBOUR =
            new Actor("operator-tetangga", Set.of(Peran.OPERATOR), new KodeKecamatan("35.09.27"));
    static final Actor ADMIN = new Actor("admin", Set.of(Peran.ADMIN), null);

    private final MockMvc mvc;
    private final Actor reader;

    public Browser(Actor reader) {
        this(reader, Ledokombo.year(), 0.2, false);
    }

    /** @param kept what the live view has of Ledokombo's year; the log has what it has */
    public Browser(Actor reader, KecamatanYear kept) {
        this(reader, kept, 0.2, false);
    }

    /** @param behind seconds by which the live view is behind */
    Browser(Actor reader, double behind) {
        this(reader, Ledokombo.year(), behind, false);
    }

    /** While the witness says that the log is not as it was signed. */
    static Browser alarmed(Actor reader) {
        return new Browser(reader, Ledokombo.year(), 0.2, true);
    }

    private Browser(Actor reader, KecamatanYear kept, double behind, boolean alarmed) {
        this.reader = reader;
        Kesegaran kesegaran = kesegaran(behind);
        KecamatanYears years = years(kept);
        this.mvc = MockMvcBuilders.standaloneSetup(
                        new HomePage(years),
                        new TerkiniPage(years),
                        new KecamatanPage(years),
                        new PerubahanPage(years),
                        new JejakPage(years, files()),
                        new RaporPage(years),
                        new DasborPage(years),
                        new CsvPage(years),
                        new KabupatenCsvPage(years),
                        new JelaskanPage(new Jelaskan(years), files()))
                .setControllerAdvice(
                        new PageErrors(kesegaran, alarm(alarmed)),
                        new AlarmOnPages(alarm(alarmed)),
                        new SegarOnPages(kesegaran),
                        new LagOnPages(kesegaran),
                        new SimpananOnPages())
                .setViewResolvers(Views.templates())
                .build();
    }

    /** Over one page with what it reads. */
    Browser(Actor reader, Object page) {
        this.reader = reader;
        this.mvc = MockMvcBuilders.standaloneSetup(page)
                .setControllerAdvice(errors())
                .setViewResolvers(Views.templates())
                .build();
    }

    /** What an address answers. */
    public MockHttpServletResponse open(String address) {
        return open(address, new MockHttpSession());
    }

    /** What an address answers in a session. */
    MockHttpServletResponse open(String address, MockHttpSession session) {
        return open(get(URI.create(address)).session(session));
    }

    /** What an address answers to a form without fields. */
    MockHttpServletResponse send(String address) {
        return open(post(URI.create(address)));
    }

    private MockHttpServletResponse open(MockHttpServletRequestBuilder request) {
        TestingAuthenticationToken caller = new TestingAuthenticationToken((ActorPrincipal) () -> reader, "n/a");
        SecurityContextHolder.getContext().setAuthentication(caller);
        try {
            return mvc.perform(request.principal(caller)).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What is answered to htmx for a part of a page. */
    String part(String target, String address) {
        return text(open(get(URI.create(address)).header("HX-Request", "true").header("HX-Target", target)));
    }

    String html(String address) {
        return text(open(address));
    }

    public static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The page as a tree; that it can be read as XML shows that every tag is closed and every attribute quoted. */
    public static Document parse(String html) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static KecamatanYear ledokombo(Moment moment, KecamatanYear kept) {
        return moment instanceof Moment.InForceOn on
                ? KecamatanYear.fold(
                        Ledokombo.KODE,
                        Ledokombo.TAHUN,
                        Ledokombo.events().stream()
                                .filter(e -> !e.meta().effectiveDate().isAfter(on.date()))
                                .toList())
                : moment instanceof Moment.Live ? kept : Ledokombo.year();
    }

    @SuppressWarnings("unchecked") // every event of the golden log is an event of the domain
    private static FromZero fromZero(KodeKecamatan kecamatan, TahunAnggaran tahun, Moment moment) {
        List<Recorded<DomainEvent>> events = Ledokombo.events().stream()
                .filter(e -> KecamatanYear.concerns(kecamatan, tahun, e.stream()))
                .filter(e -> isKnown(e, moment))
                .map(e -> (Recorded<DomainEvent>) e)
                .toList();
        return new FromZero(KecamatanYear.fold(kecamatan, tahun, events), events);
    }

    private static boolean isKnown(Recorded<?> event, Moment moment) {
        return switch (moment) {
            case Moment.Live ignored -> true;
            case Moment.AtPosition at -> event.position() <= at.position();
            case Moment.AsOf at -> !event.meta().recordedAt().isAfter(at.instant());
            case Moment.InForceOn on -> !event.meta().effectiveDate().isAfter(on.date());
        };
    }

    private static KecamatanYears years(KecamatanYear kept) {
        KecamatanYears years = mock(KecamatanYears.class);
        when(years.of(any(), any(), any()))
                .thenAnswer(call -> call.getArgument(0).equals(Ledokombo.KODE)
                                && call.getArgument(1).equals(Ledokombo.TAHUN)
                        ? ledokombo(call.getArgument(2), kept)
                        : KecamatanYear.fold(call.getArgument(0), call.getArgument(1), List.of()));
        when(years.fromZero(any(), any(), any(), anyLong()))
                .thenAnswer(call -> fromZero(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(years.fromZero(any(), any(), any()))
                .thenAnswer(call -> fromZero(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(years.kabupaten(any(), any(), any()))
                .thenAnswer(call -> KabupatenYear.of(
                        call.getArgument(0),
                        call.getArgument(1),
                        List.of(CapaianRow.of(ledokombo(call.getArgument(2), kept))),
                        Ledokombo.year().reached()));
        when(years.rinci(any(), any(), any())).thenAnswer(call -> rinci(call.getArgument(1), call.getArgument(2)));
        when(years.pelaporan(any())).thenAnswer(call -> pelaporan(call.getArgument(0)));
        when(years.years(any())).thenReturn(new TreeSet<>());
        when(years.years(eq(Ledokombo.KODE)))
                .thenReturn(new TreeSet<>(
                        List.of(new TahunAnggaran(2021), new TahunAnggaran(2022), new TahunAnggaran(2023))));
        return years;
    }

    private static Pelaporan pelaporan(Collection<KodeKecamatan> readable) {
        KecamatanYear year = Ledokombo.year();
        List<StreamState> states = new ArrayList<>();
        if (!readable.isEmpty()) {
            states.add(Objects.requireNonNull(year.kabupaten()));
        }
        if (readable.contains(Ledokombo.KODE)) {
            states.addAll(year.years().values());
        }
        return Pelaporan.of(states, year.reached());
    }

    private static Kesegaran kesegaran(double behind) {
        Lag lag = mock(Lag.class);
        when(lag.read()).thenReturn(new Lag.Reading(0, 0, 0, behind));
        LiveStates live = mock(LiveStates.class);
        when(live.reached()).thenReturn(Ledokombo.year().reached());
        when(live.newest(any())).thenReturn(Optional.of(Ledokombo.year().tahun()));
        when(live.capaian(any(), any()))
                .thenReturn(new LiveStates.Snapshot<>(
                        List.of(CapaianRow.of(Ledokombo.year())),
                        Ledokombo.year().reached()));
        return new Kesegaran(live, lag);
    }

    /** A store that keeps no file. */
    public static Berkas files() {
        Berkas files = mock(Berkas.class);
        when(files.openTo(any())).thenReturn(bukti -> false);
        return files;
    }

    /** What answers for a page that cannot be shown. */
    public static Object errors() {
        return new PageErrors(kesegaran(0), alarm(false));
    }

    private static Alarm alarm(boolean ringing) {
        Alarm alarm = mock(Alarm.class);
        when(alarm.isRinging()).thenReturn(ringing);
        return alarm;
    }

    private static KabupatenRinci rinci(TahunAnggaran tahun, Moment moment) {
        return KabupatenRinci.of(
                DaftarKecamatan.JEMBER,
                tahun,
                DaftarKecamatan.all().stream()
                        .map(kecamatan -> kecamatan.code())
                        .map(code -> code.equals(Ledokombo.KODE) && tahun.equals(Ledokombo.TAHUN)
                                ? ledokombo(moment, Ledokombo.year())
                                : KecamatanYear.fold(code, tahun, List.of()))
                        .toList());
    }
}
