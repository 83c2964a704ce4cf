package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;

/** Reads tables as a demo client. */
record TableReader(Api api, String client) {
    static final String LEDOKOMBO = "35.09.28";

    /** Somebody who may read everything. */
    static TableReader auditor(Api api) {
        return new TableReader(api, "demo-auditor");
    }

    /** @param id of the table, with query parameters where a test wants them */
    TableAnswer ledokombo(String id) {
        return tabel(LEDOKOMBO, 2023, id);
    }

    TableAnswer tabel(String kecamatan, int tahun, String id) {
        return read(address(kecamatan, tahun, id));
    }

    /** The consolidated table. */
    TableAnswer kabupaten(int tahun, String query) {
        return read("/api/v1/kabupaten/35.09/tahun/" + tahun + "/capaian" + query);
    }

    static String address(String kecamatan, int tahun, String id) {
        return "/api/v1/kecamatan/" + kecamatan + "/tahun/" + tahun + "/tabel/" + id;
    }

    private TableAnswer read(String path) {
        Answer answer = api.get(client, path);
        assertThat(answer.status()).as(() -> path + ": " + answer.body()).isEqualTo(200);
        return new TableAnswer(answer.json());
    }
}
