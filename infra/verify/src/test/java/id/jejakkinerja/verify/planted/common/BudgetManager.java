package id.jejakkinerja.verify.planted.common;

final class BudgetManager {}
