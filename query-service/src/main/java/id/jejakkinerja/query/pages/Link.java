package id.jejakkinerja.query.pages;

/**
 * A link.
 *
 * @param href path and query, without the context path
 * @param current whether it is where the reader is
 */
public record Link(String text, String href, boolean current) {
    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }
}
