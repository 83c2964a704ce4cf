package id.jejakkinerja.kernel.iku;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;

/**
 * A key performance indicator as decreed.
 *
 * @param kinerjaUtama the performance it stands for
 * @param formula how it is computed; blank is possible here so that the rule can refuse it with its name
 * @param owner the post answerable for it, one of {@link Jabatan}
 * @param source where its data come from; "-" where the decree names none
 */
public record IndikatorIku(
        IndikatorId id, String kinerjaUtama, String nama, String formula, String owner, String source) {
    public IndikatorIku {
        kinerjaUtama = InvalidValue.requireText("iku.kinerjaUtama", kinerjaUtama, 500);
        nama = InvalidValue.requireText("iku.nama", nama, 500);
        formula = formula.strip();
        owner = InvalidValue.requireText("iku.owner", owner, 120);
        source = InvalidValue.requireText("iku.source", source, 500);
        if (formula.length() > 1000) {
            throw new InvalidValue("iku.formula", formula.substring(0, 80) + "…");
        }
    }
}
