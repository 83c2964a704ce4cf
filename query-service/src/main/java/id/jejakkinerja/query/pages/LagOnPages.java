package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.ops.Lag;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Lets the freshness bar of any page say how far behind the live view is. Asked only where a page has the bar. */
@ControllerAdvice(basePackages = "id.jejakkinerja.query")
class LagOnPages {
    private final Lag lag;

    LagOnPages(Lag lag) {
        this.lag = lag;
    }

    @ModelAttribute("lag")
    LazyContextVariable<Tertinggal> lag() {
        return new LazyContextVariable<>() {
            @Override
            protected Tertinggal loadValue() {
                return Tertinggal.of(lag.read());
            }
        };
    }
}
