package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dengan JavaScript dimatikan")
class WithoutScriptE2E {
    @Test
    @DisplayName("Masuk, membaca, memilih saat lain, dan keluar tetap berjalan")
    void everythingWorks() {
        try (BrowserContext window =
                Chromium.get().newContext(Reader.window(1440).setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            Reader.signIn(page, "camat-ledokombo");

            page.navigate("/kecamatan/35.09.28/tahun/2023");
            assertThat(page.textContent("main")).contains("97,46", "3.651.502.088");

            page.fill("input[name=position]", "1");
            page.click("form.moment button");
            page.waitForURL("**position=1**");
            assertThat(page.textContent(".past")).contains("posisi 1");

            page.click("form.who button");
            page.waitForURL("**/login?keluar");
        }
    }
}
