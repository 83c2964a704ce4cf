package id.jejakkinerja.query.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Lets the freshness bar of any page say how far behind the live view is. Asked only where a page has the bar. */
@OnPages
class LagOnPages {
    private final Kesegaran kesegaran;

    LagOnPages(Kesegaran kesegaran) {
        this.kesegaran = kesegaran;
    }

    @ModelAttribute("lag")
    LazyContextVariable<Tertinggal> lag() {
        return new LazyContextVariable<>() {
            @Override
            protected @Nullable Tertinggal loadValue() {
                return kesegaran.behindEvenNow();
            }
        };
    }
}
