package id.jejakkinerja.verify.planted.command;

import id.jejakkinerja.verify.planted.query.BalanceView;

record DecisionOnProjection(BalanceView view) {}
