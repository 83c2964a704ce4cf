package id.jejakkinerja.verify.planted.kernel.command;

record RawCommand(String kecamatan, String alasan) implements Command {}
