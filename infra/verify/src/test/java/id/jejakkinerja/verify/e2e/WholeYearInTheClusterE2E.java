package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

/** The same class, unchanged, against two services on Kafka; reads come from the query-services in turn. First, while the log is empty. */
@Order(1)
@DisplayName("Dengan dua layanan dan Kafka: seluruh tahun Ledokombo masuk lewat HTTP dan keluar lagi sebagai tabel")
class WholeYearInTheClusterE2E extends WholeYearOverHttpE2E {
    @Override
    Deployment deploy() {
        Rig rig = SharedRig.get();
        return Deployment.of(rig.api(), rig.reads());
    }
}
