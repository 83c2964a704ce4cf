package id.jejakkinerja.query.bukti;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out evidence to whoever may read the kecamatan it was brought for; for everybody else it does not exist. */
@Controller
class BuktiPage {
    private final Berkas files;

    BuktiPage(Berkas files) {
        this.files = files;
    }

    @GetMapping("/bukti/{sha256}")
    ResponseEntity<Resource> download(@PathVariable String sha256, Authentication caller) {
        Actor reader = CurrentActor.of(caller);
        List<KodeKecamatan> readable =
                files.kecamatan(sha256).stream().filter(reader::mayRead).toList();
        Berkas.Isi file = readable.stream()
                .findFirst()
                .flatMap(kecamatan -> files.find(sha256, kecamatan))
                .orElseThrow(() -> new NotFound("bukti", sha256));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(file.content());
    }
}
