package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** What people find of an evidence file that an operator has brought, and of one that an event only names. */
final class EvidenceWalk {
    private final Workplace workplace;
    private final String operator;
    private final byte[] content;

    EvidenceWalk(Workplace workplace, String operator, byte[] content) {
        this.workplace = workplace;
        this.operator = operator;
        this.content = content.clone();
    }

    String path() {
        return "/bukti/" + Workplace.sha256(content);
    }

    void whoMayReadItGetsIt(String name) {
        APIResponse mine = workplace.open(operator, "/").request().get(path());
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body()).isEqualTo(content);
        assertThat(mine.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains(name);
        assertThat(workplace.open("operator-kalisat", "/").request().get(path()).status())
                .isEqualTo(404);
    }

    void itIsALinkWhereItIsKept(String page) {
        String link = "#indikator a[href='" + path() + "']";
        assertThat(workplace.open(operator, page).locator(link).count()).isOne();
    }

    /** The events of the sample year name the printed report, which nobody brought. */
    void whatIsOnlyNamedIsNoLink() {
        for (String path : List.of(
                "/kecamatan/35.09.28/tahun/2023/tugas/TAHUN",
                "/jelaskan?kecamatan=35.09.28&tahun=2023&tabel=3.1&row=ikm&column=realisasi")) {
            Page page = workplace.open(operator, path);
            assertThat(page.textContent("main"))
                    .contains("lakip-ledokombo-2023.txt", "SHA-256 e166c728", "berkas tidak disimpan di sini");
            assertThat(page.locator("a[href^='/bukti/']").count()).as(path).isZero();
        }
    }

    /** Whoever has to sign in first gets the file that was asked for, not the home page. */
    void theLoginLeadsToIt() {
        try (BrowserContext window = workplace.window(true)) {
            Page page = window.newPage();
            page.navigate(path());
            page.fill("input[name=username]", operator);
            page.fill("input[name=password]", "demo");
            Download file = page.waitForDownload(() -> page.click("button[type=submit]"));
            assertThat(URI.create(file.url()).getPath()).isEqualTo(path());
        }
    }
}
