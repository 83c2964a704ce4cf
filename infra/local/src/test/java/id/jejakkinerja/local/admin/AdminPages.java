package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.local.support.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of the administrators' pages, in the browser of one who is signed in. */
record AdminPages(Browser browser) {
    static final String NEW = "/admin/akun/baru";
    static final String CHANGE = "/admin/akun/ubah";

    private static final Pattern LINK =
            Pattern.compile("value=\"https://kinerja\\.example(/akun/tautan/([\\w-]{32}))\"");

    String create(String name, String roles, String kecamatan) {
        var answer = submit(NEW, NEW, name, roles, kecamatan);
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.get(browser.location(answer)).body();
    }

    String newLink(String name) {
        var answer = browser.submit(CHANGE + "?nama=" + name, CHANGE + "/tautan", Map.of("nama", name));
        return browser.get(browser.location(answer)).body();
    }

    HttpResponse<String> changeRoles(String name, String roles, String kecamatan) {
        return submit(CHANGE + "?nama=" + name, CHANGE + "/peran", name, roles, kecamatan);
    }

    HttpResponse<String> submit(String page, String action, String name, String roles, String kecamatan) {
        return browser.submit(page, action, Map.of("nama", name, "peran", roles, "kecamatan", kecamatan));
    }

    /** What the form of a new account answers when it is sent twice, as by a double click. */
    List<HttpResponse<String>> twice(String page, String name, String roles) {
        String html = browser.get(page).body();
        Map<String, String> form =
                Map.of("_csrf", hidden(html, "_csrf"), "kunci", hidden(html, "kunci"), "nama", name, "peran", roles);
        return List.of(browser.post(page, form), browser.post(page, form));
    }

    private static String hidden(String html, String field) {
        Matcher value =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(value.find()).as(field).isTrue();
        return value.group(1);
    }

    HttpResponse<String> enable(String name, boolean enabled) {
        return browser.submit(
                CHANGE + "?nama=" + name, CHANGE + "/aktif", Map.of("nama", name, "aktif", Boolean.toString(enabled)));
    }

    static HttpResponse<String> choose(Browser owner, String link, String password) {
        return owner.submit(link, link, Map.of("baru", password, "ulang", password));
    }

    static Matcher link(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link;
    }
}
