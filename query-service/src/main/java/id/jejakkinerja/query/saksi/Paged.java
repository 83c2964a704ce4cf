package id.jejakkinerja.query.saksi;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something long that is read a page at a time. */
final class Paged<T> {
    private final Function<@Nullable T, List<T>> pageAfter;
    private List<T> page = List.of();
    private int at;
    private boolean ended;

    /** @param pageAfter the page that follows on an item, or the first one after null; empty at the end */
    Paged(Function<@Nullable T, List<T>> pageAfter) {
        this.pageAfter = pageAfter;
    }

    /** Null at the end. */
    @Nullable
    T next() {
        if (at == page.size() && !ended) {
            page = pageAfter.apply(page.isEmpty() ? null : page.getLast());
            at = 0;
            ended = page.isEmpty();
        }
        return ended ? null : page.get(at++);
    }
}
