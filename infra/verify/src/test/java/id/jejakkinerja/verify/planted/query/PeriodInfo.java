package id.jejakkinerja.verify.planted.query;

record PeriodInfo(String kode) {}
