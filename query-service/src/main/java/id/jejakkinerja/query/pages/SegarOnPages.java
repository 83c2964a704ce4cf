package id.jejakkinerja.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page a freshness bar; one that shows figures puts their own into its model instead. Asked only where it is drawn, also by
 * pages that need no database: the login has to say that it is away.
 */
@ControllerAdvice
class SegarOnPages {
    private final Kesegaran kesegaran;

    SegarOnPages(Kesegaran kesegaran) {
        this.kesegaran = kesegaran;
    }

    @ModelAttribute("segar")
    LazyContextVariable<Freshness> fresh(HttpServletRequest request) {
        PageWords words = PageWords.askedBy(request);
        PageQuery query = new PageQuery(null, null, null, words == PageWords.ENGLISH ? "en" : null, null);
        String path = request.getRequestURI();
        return new LazyContextVariable<>() {
            @Override
            protected Freshness loadValue() {
                return kesegaran.evenNow(query, path);
            }
        };
    }
}
