package id.jejakkinerja.verify.planted.runtime;

import id.jejakkinerja.verify.planted.query.BalanceView;

record RuntimeOnQuery(BalanceView view) {}
