package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Fault;

/** The bundle is so broken that nothing more can be said about it. */
final class BundleRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    BundleRefused(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
