package id.jejakkinerja.kernel.perubahan;

import id.jejakkinerja.kernel.value.InvalidValue;

/**
 * The reason somebody gives for one difference.
 *
 * @param item path of the item it explains, as in {@link Perubahan#item()}; a path also explains everything below it, down from the
 *     first thing it names: {@code target/ikm}, not {@code target}
 * @param reason never blank
 */
public record AlasanPerubahan(String item, String reason) {
    public AlasanPerubahan {
        item = InvalidValue.requireText("alasan.item", item, 200);
        reason = InvalidValue.requireText("alasan.reason", reason, 1000);
    }

    /** Whether it names a thing and not only its kind: one reason for every {@code target} there is explains none of them. */
    public boolean namesSomething() {
        return item.indexOf('/') > 0;
    }

    /** Whether this reason is about the item or one below it. */
    public boolean explains(String path) {
        return namesSomething() && (path.equals(item) || path.startsWith(item + "/"));
    }
}
