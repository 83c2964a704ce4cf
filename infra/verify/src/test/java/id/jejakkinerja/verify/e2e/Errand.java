package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.e2e.Routes.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to ask of a route: an address with its variables filled in and a body that whoever may write there could send, so that a
 * refusal is of the person and not of what was typed.
 *
 * @param json body for the API; "" where it takes none
 * @param form fields for a page
 */
record Errand(String path, String json, Map<String, String> form) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:[^}]*)?}");
    private static final Map<String, String> VALUES = Map.of("year", "2023", "masa", "TW1", "id", "1");
    private static final Map<String, String> ACCOUNT =
            Map.of("nama", "operator-ledokombo", "peran", "AUDITOR", "kecamatan", "", "aktif", "false");

    private static final Map<String, Errand> FORMS = Map.ofEntries(
            form(
                    "/kecamatan/{code}/tahun/{year}/isi/{id}",
                    "/kecamatan/35.09.28/tahun/2023/isi/analisis",
                    Map.of(
                            "aksi",
                            "kirim",
                            "uraian",
                            "Capaian naik karena jadwal dipatuhi.",
                            "alasan",
                            "Diminta Bupati")),
            form(
                    "/kecamatan/{code}/tahun/{year}/belanja/{masa}",
                    "/kecamatan/35.09.28/tahun/2023/belanja/TW1",
                    Map.of("aksi", "kirim", "source", "SIPD AKLAP")),
            form(
                    "/kabupaten/{code}/tahun/{year}/periode/{id}",
                    "/kabupaten/35.09/tahun/2024/periode/pembanding?indikator=ikm&lingkup=NASIONAL",
                    Map.of("aksi", "kirim", "nilai", "87,5", "sumber", "Laporan Kementerian PANRB 2024")),
            form("/admin/akun/baru", "/admin/akun/baru", Map.of("nama", "baru", "peran", "AUDITOR", "kecamatan", "")),
            form(
                    "/admin/akun/baru/program",
                    "/admin/akun/baru/program",
                    Map.of("nama", "program-baru", "peran", "AUDITOR", "kecamatan", "")),
            form("/admin/akun/ubah/peran", "/admin/akun/ubah/peran", ACCOUNT),
            form("/admin/akun/ubah/aktif", "/admin/akun/ubah/aktif", ACCOUNT),
            form("/admin/akun/ubah/tautan", "/admin/akun/ubah/tautan", ACCOUNT),
            form("/admin/akun/ubah/rahasia", "/admin/akun/ubah/rahasia", Map.of("nama", "demo-bappeda")),
            form("/admin/proyeksi", "/admin/proyeksi", Map.of()),
            form("/admin/proyeksi/{id}/alihkan", "/admin/proyeksi/1/alihkan", Map.of()),
            form("/admin/proyeksi/{id}/kembalikan", "/admin/proyeksi/1/kembalikan", Map.of()),
            form("/api/v1/admin/rebuilds", "/api/v1/admin/rebuilds", Map.of()),
            form("/api/v1/admin/rebuilds/{id}/switch", "/api/v1/admin/rebuilds/1/switch", Map.of()),
            form("/api/v1/admin/rebuilds/{id}/rollback", "/api/v1/admin/rebuilds/1/rollback", Map.of()));

    /**
     * All that is asked of a route; of the commands' route, every command.
     *
     * @param docs has a working example of each command
     */
    static List<Errand> of(Route route, ApiDocs docs) {
        if (route.pattern().equals("/api/v1/commands/{name}")) {
            return docs.commands().stream()
                    .map(name -> new Errand(
                            "/api/v1/commands/" + name,
                            docs.example(name).body().toString(),
                            Map.of()))
                    .toList();
        }
        Errand known = FORMS.get(route.pattern());
        return List.of(known == null ? new Errand(filledIn(route.pattern()), "", Map.of()) : known);
    }

    /** Whether there is something worth sending to it. */
    static boolean isKnown(Route route) {
        return route.pattern().equals("/api/v1/commands/{name}") || FORMS.containsKey(route.pattern());
    }

    private static Map.Entry<String, Errand> form(String pattern, String path, Map<String, String> form) {
        return Map.entry(pattern, new Errand(path, "", form));
    }

    private static String filledIn(String pattern) {
        String code = pattern.contains("kabupaten") ? "35.09" : "35.09.28";
        return VARIABLE.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).equals("code") ? code : VALUES.getOrDefault(match.group(1), "3.1")))
                .replace("/**", "");
    }
}
