package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.query.saksi.Alarm;
import id.jejakkinerja.runtime.edge.Busy;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.edge.NotYet;
import id.jejakkinerja.runtime.eventlog.UnreadableEvent;
import id.jejakkinerja.runtime.text.Penulisan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong, as a page with a way out. The pages' own refusals are told with their figures; everything else, and whatever goes
 * wrong outside a controller, by its status alone: an error page must not repeat what an attacker typed or what a fault revealed.
 */
@ControllerAdvice(
        basePackages = {"id.jejakkinerja.query.pages", "id.jejakkinerja.query.entri", "id.jejakkinerja.query.bukti"})
class PageErrors implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Kesegaran kesegaran;
    private final Alarm alarm;

    PageErrors(Kesegaran kesegaran, Alarm alarm) {
        this.kesegaran = kesegaran;
        this.alarm = alarm;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView forbidden(ForbiddenRead e, HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler
    ModelAndView busy(Busy e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(e.retryAfter()));
        return page(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    /** What a bundle rests on is signed a second or so from now. */
    @ExceptionHandler
    ModelAndView notYet(NotYet e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(NotYet.SECONDS));
        PageWords words = PageWords.askedBy(request);
        return page(HttpStatus.CONFLICT, words.text("saksi.titik.belum"), words);
    }

    /** What rests on a row of the log that somebody spoilt; the row itself is in the list of events. */
    @ExceptionHandler
    ModelAndView unreadable(UnreadableEvent e, HttpServletRequest request) {
        LOG.error("{} {} rests on an event that is none", request.getMethod(), request.getRequestURI(), e);
        PageWords words = PageWords.askedBy(request);
        String position = Penulisan.of(BigDecimal.valueOf(e.position()));
        return page(
                HttpStatus.valueOf(UnreadableEvent.STATUS),
                words.text("galat.judul.rusak"),
                words.text("galat.rusak", position, e.eventId()),
                words);
    }

    @ExceptionHandler
    ModelAndView parameter(InvalidValue e, HttpServletRequest request) {
        PageWords words = PageWords.askedBy(request);
        IsianSalah typed = IsianSalah.of(e, request, words).orElse(null);
        String sentence = e.kind().equals("moment")
                ? words.text("galat.saat")
                : typed == null
                        ? words.text("galat.nilai", e.kind(), e.given())
                        : words.text(
                                "galat.isian",
                                typed.salah().label(),
                                typed.salah().isi());
        return page(HttpStatus.BAD_REQUEST, sentence, words).addObject("isian", typed);
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (Boolean.TRUE.equals(request.getAttribute(PageSecurity.FROM_AN_OLD_FORM))) {
            PageWords words = PageWords.askedBy(request);
            return page(status, words.text("galat.judul.lama"), words.text("galat.lama"), words);
        }
        return page(status, request);
    }

    private ModelAndView page(HttpStatus status, HttpServletRequest request) {
        PageWords words = PageWords.askedBy(request);
        return page(status, words.text("galat." + kind(status)), words);
    }

    /** The status whose words fit: its own, or that of its class. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, NOT_FOUND, CONTENT_TOO_LARGE, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    private ModelAndView page(HttpStatus status, String sentence, PageWords words) {
        return page(status, words.text("galat.judul." + kind(status)), sentence, words);
    }

    private ModelAndView page(HttpStatus status, String title, String sentence, PageWords words) {
        PageQuery query = new PageQuery(null, null, null, words == PageWords.ENGLISH ? "en" : null, null);
        ModelAndView page = new ModelAndView("kesalahan", status);
        page.addObject(
                "frame",
                Frame.of(
                                title,
                                "/",
                                query,
                                List.of(),
                                MenuOnPages.known(
                                        SecurityContextHolder.getContext().getAuthentication()))
                        .astray());
        page.addObject("w", words);
        page.addObject("segar", kesegaran.evenNow(query, "/"));
        Tertinggal lag = kesegaran.behindEvenNow();
        page.addObject("lag", lag);
        // a database that is away is waited for once
        page.addObject("terverifikasi", lag == null ? null : kesegaran.verifiedEvenNow(null, words));
        page.addObject("alarm", alarm.isRinging());
        page.addObject("kode", status.value());
        page.addObject("pesan", sentence);
        page.addObject("isian", null);
        return page;
    }
}
