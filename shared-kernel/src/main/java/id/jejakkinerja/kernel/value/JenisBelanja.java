package id.jejakkinerja.kernel.value;

/** Kind of spending: operational or capital (PP 12/2019, Pasal 55). */
public enum JenisBelanja {
    OPERASIONAL,
    MODAL
}
