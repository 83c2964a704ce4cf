package id.jejakkinerja.verify.planted.unmarked;

final class Unmarked {}
