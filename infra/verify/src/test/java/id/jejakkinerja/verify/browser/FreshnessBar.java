package id.jejakkinerja.verify.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the freshness bar owes the reader of a page: when and how far the log was read, where the report stands that the page is about,
 * how many of all kecamatan have a verified one, and how far that is behind; of a past moment instead that it is one.
 */
final class FreshnessBar {
    private static final Pattern DATA =
            Pattern.compile("(Data per|Data as of) (\\d|belum ada peristiwa|no event yet).*? (posisi|position) \\d");
    private static final Pattern BEHIND =
            Pattern.compile("tertinggal \\d[\\d.,]* detik|(?<![\\d.,])\\d[\\d.,]* seconds behind");
    private static final Pattern PAST = Pattern.compile(
            "(Bukan keadaan terkini|Not the present state): .+(Lihat keadaan terkini|Show the present state)");
    private static final Pattern ASKED_FOR_PAST =
            Pattern.compile("[?&](asOf|inForceOn|position)=|/jejak\\?(.+&)?langkah=");

    private static final String STATUS = "(Belum lapor|Draf|Diajukan|Disetujui camat|Terverifikasi|Dikembalikan"
            + "|Dibuka kembali|Not reported|Draft|Submitted|Approved|Verified|Returned|Reopened)";
    private static final String OF_ALL = "\\d+ (dari|of) \\d+";
    /** The page is about no report. */
    private static final String NONE = "";

    private static final String VERIFIED = OF_ALL + " (terverifikasi|verified)";

    private FreshnessBar() {}

    /** The facts that the bar of a page does not tell. */
    static List<String> missing(SitePage page, String bar) {
        List<String> missing = new ArrayList<>();
        if (!DATA.matcher(bar).find()) {
            missing.add("data");
        }
        if (!Pattern.compile("(posisi|position) [\\d.]+ " + standing(page))
                .matcher(bar)
                .find()) {
            missing.add("standing");
        }
        boolean past = ASKED_FOR_PAST.matcher(page.path()).find();
        if (!past && !Pattern.compile(VERIFIED).matcher(bar).find()) {
            missing.add("verified");
        }
        if (PAST.matcher(bar).find() != past) {
            missing.add("moment");
        }
        if (BEHIND.matcher(bar).find() == past) {
            missing.add("lag");
        }
        return missing;
    }

    /** Where the reports stand, in the way of the page's kind. */
    private static String standing(SitePage page) {
        String path = page.path().replaceFirst("\\?.*", "");
        if (path.matches("/kabupaten/.*/periode.*")) {
            return "(Laporan .+ diajukan|Reports submitted, .+) " + OF_ALL;
        }
        if (page.status() != 200 || path.matches("/(login|akun|admin|tidak|audit/hitung-ulang).*|/")) {
            return NONE;
        }
        if (path.startsWith("/kabupaten/")) {
            return VERIFIED;
        }
        if (path.startsWith("/audit/bukti")) {
            return "(saksi|witness) (tidak ada temuan|ada temuan|nothing found|something found)";
        }
        if (path.startsWith("/audit")) {
            return "(wewenang baca saja|access read only)";
        }
        // of the kecamatan in its year, or of the quarter that a form is for
        return "[\\p{L} ]+ " + STATUS;
    }
}
